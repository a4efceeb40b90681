<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ArtScore Curator</source>
        <translation>关于 ArtScore Curator</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Ranks the pictures of a folder from photograph to art. The ArtScore is an order, not a mark: only which of two pictures scores higher has a meaning.</source>
        <translation>将文件夹中的图片从照片到艺术进行排名。ArtScore 表示的是顺序，而不是分数：只有两张图片孰高孰低才有意义。</translation>
    </message>
    <message>
        <source>After “Learning to Evaluate the Artness of AI-generated Images” by Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan and Jiebo Luo.</source>
        <translation>依据 Junyu Chen、Jie An、Hanjia Lyu、Christopher Kanan 和 Jiebo Luo 的论文“Learning to Evaluate the Artness of AI-generated Images”。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;ArtScore</source>
        <translation>ArtScore(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date Modified</source>
        <translation>修改日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tars</source>
        <translation>星级(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Likeness to the Reference</source>
        <translation>与参考图的相似度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rank Change</source>
        <translation>名次变化(&amp;R)</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>跟随桌面(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Sort by {key}</source>
        <translation>按{key}排序</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>在网格中</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>回车、空格</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Arrows, Page Up/Down, Home, End</source>
        <translation>方向键、Page Up/Down、Home、End</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>选择一个范围</translation>
    </message>
    <message>
        <source>Ctrl + arrows, Ctrl+Space</source>
        <translation>Ctrl + 方向键、Ctrl+空格</translation>
    </message>
    <message>
        <source>Move without selecting, toggle</source>
        <translation>移动但不选择、切换选择</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Shift + letters</source>
        <translation>Shift + 字母</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>跳转到名称</translation>
    </message>
    <message>
        <source>In the full view</source>
        <translation>在完整视图中</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Previous, next picture</source>
        <translation>上一张、下一张图片</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>第一张、最后一张图片</translation>
    </message>
    <message>
        <source>+, -, wheel</source>
        <translation>+、-、滚轮</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Actual size, whole picture</source>
        <translation>实际大小、整张图片</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>显示或隐藏信息</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>显示得分的来源</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>返回网格</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>检查更改(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy, Move or Link…</source>
        <translation>复制、移动或链接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write XMP Sidecars…</source>
        <translation>写入 XMP 附属文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Rea&amp;d XMP Sidecars…</source>
        <translation>读取 XMP 附属文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Pass &amp;Over What Can&apos;t Be Undone</source>
        <translation>跳过无法撤销的操作(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>保留此搜索(&amp;K)…</translation>
    </message>
    <message>
        <source>Show All, Clear &amp;Filter</source>
        <translation>显示全部，清除筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>从高到低(&amp;H)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>常规大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全屏(&amp;E)</translation>
    </message>
    <message>
        <source>Light or &amp;Dark</source>
        <translation>浅色或深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>Full &amp;View</source>
        <translation>完整视图(&amp;V)</translation>
    </message>
    <message>
        <source>Open in the Default Vie&amp;wer</source>
        <translation>在默认查看器中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Show in the File &amp;Manager</source>
        <translation>在文件管理器中显示(&amp;M)</translation>
    </message>
    <message>
        <source>Find &amp;Similar</source>
        <translation>查找相似图片(&amp;S)</translation>
    </message>
    <message>
        <source>Best, &amp;Not All Alike…</source>
        <translation>最佳且不雷同(&amp;N)…</translation>
    </message>
    <message>
        <source>Stac&amp;k Near-Duplicates</source>
        <translation>堆叠近似重复图片(&amp;K)</translation>
    </message>
    <message>
        <source>Show This S&amp;tack</source>
        <translation>显示此堆叠(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference…</source>
        <translation>与参考图比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Use as &amp;Reference…</source>
        <translation>用作参考图(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;lear Comparison</source>
        <translation>清除比较(&amp;L)</translation>
    </message>
    <message>
        <source>{stars} Stars</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>No Stars</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <source>No Colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>留用(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>排除(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Unflag</source>
        <translation>取消旗标(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>星级(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colour Label</source>
        <translation>色标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Put into a C&amp;ollection…</source>
        <translation>放入收藏集(&amp;O)…</translation>
    </message>
    <message>
        <source>Go to the &amp;Next After Marking</source>
        <translation>标记后转到下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter Full Screen</source>
        <translation>全屏挑选(&amp;F)</translation>
    </message>
    <message>
        <source>Compare on the &amp;Light Table</source>
        <translation>在看片台上比较(&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;Between Near-Ties…</source>
        <translation>在得分相近者中选择(&amp;B)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Bin</source>
        <translation>移到回收站(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>评分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watch the Folder</source>
        <translation>监视文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>What &amp;Raises the ArtScore…</source>
        <translation>什么会提高 ArtScore(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>When Something Goes &amp;Wrong</source>
        <translation>出现问题时(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About ArtScore Curator</source>
        <translation>关于 ArtScore Curator(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>No program is set to open this picture.</source>
        <translation>没有设置用于打开此图片的程序。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparing was cancelled; the values so far are kept.</source>
        <translation>比较已取消；已得到的数值会保留。</translation>
    </message>
    <message>
        <source>Compared {count} pictures by {metric}.</source>
        <translation>已用 {metric} 比较 {count} 张图片。</translation>
    </message>
    <message>
        <source>Passed over: {reasons}.</source>
        <translation>已跳过：{reasons}。</translation>
    </message>
    <message>
        <source>without a reference of the same name</source>
        <translation>没有同名的参考图</translation>
    </message>
    <message>
        <source>of a name that another file has</source>
        <translation>与其他文件重名</translation>
    </message>
    <message>
        <source>of another size than the reference</source>
        <translation>与参考图尺寸不同</translation>
    </message>
    <message>
        <source>too small or too thin</source>
        <translation>太小或太窄</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>过大，内存不足</translation>
    </message>
</context>
<context>
    <name>ComparisonThread</name>
    <message>
        <source>Comparing stopped because of a mistake in the program.</source>
        <translation>由于程序错误，比较已停止。</translation>
    </message>
    <message>
        <source>{file} has no reference of the same name.</source>
        <translation>{file} 没有同名的参考图。</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>1 picture by ArtScore</source>
        <translation>按 ArtScore 排列的 1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures by ArtScore, best first</source>
        <translation>按 ArtScore 排列的 {count} 张图片，最好的在前</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>模型 {name}</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>percentile among all</source>
        <translation>在全部图片中的百分位</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>5 星中的 {stars} 星</translation>
    </message>
    <message>
        <source>reads as art</source>
        <translation>像艺术作品</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>介于两者之间</translation>
    </message>
    <message>
        <source>reads as photo</source>
        <translation>像照片</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} 步</translation>
    </message>
    <message>
        <source>CFG {number}</source>
        <translation>CFG {number}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>种子 {number}</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Nothing was marked: what is selected was not read yet, or can&apos;t be.</source>
        <translation>未作任何标记：所选图片尚未读取，或无法读取。</translation>
    </message>
    <message>
        <source>Nothing is selected: choose pictures by a click or the arrow keys first.</source>
        <translation>未选择任何图片：请先单击或用方向键选择图片。</translation>
    </message>
    <message>
        <source>{count} Pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>Unflag {what}</source>
        <translation>取消 {what} 的旗标</translation>
    </message>
    <message>
        <source>Pick {what}</source>
        <translation>留用 {what}</translation>
    </message>
    <message>
        <source>Reject {what}</source>
        <translation>排除 {what}</translation>
    </message>
    <message>
        <source>Take the Stars from {what}</source>
        <translation>取消 {what} 的星级</translation>
    </message>
    <message>
        <source>Rate {what} 1 Star</source>
        <translation>给 {what} 评 1 星</translation>
    </message>
    <message>
        <source>Rate {what} {stars} Stars</source>
        <translation>给 {what} 评 {stars} 星</translation>
    </message>
    <message>
        <source>Take the Label from {what}</source>
        <translation>移除 {what} 的色标</translation>
    </message>
    <message>
        <source>Label {what} {color}</source>
        <translation>将 {what} 标为{color}</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Tag {count} Pictures as {name}</source>
        <translation>为 {count} 张图片添加标签“{name}”</translation>
    </message>
    <message>
        <source>Take the Tag {name} from {count} Pictures</source>
        <translation>从 {count} 张图片移除标签“{name}”</translation>
    </message>
    <message>
        <source>Put {count} Pictures into {name}</source>
        <translation>将 {count} 张图片放入“{name}”</translation>
    </message>
    <message>
        <source>Take {count} Pictures out of {name}</source>
        <translation>将 {count} 张图片移出“{name}”</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>（另有 {count} 个）</translation>
    </message>
</context>
<context>
    <name>DialogDesk</name>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出现错误</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. The program goes on; if something no longer works, start it again. The log is in {folder}.</source>
        <translation>您的图片和得分都是安全的。程序会继续运行；如有功能失效，请重新启动。日志位于 {folder}。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>程序上次意外退出</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. If it happens again, the details help whoever mends it. The log is in {folder}.</source>
        <translation>您的图片和得分都是安全的。如果再次发生，详情有助于修复问题。日志位于 {folder}。</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Exported {count} pictures to {path}.</source>
        <translation>已将 {count} 张图片导出到 {path}。</translation>
    </message>
    <message>
        <source>Stored thumbnails were removed.</source>
        <translation>已删除存储的缩略图。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Scores</source>
        <translation>导出得分</translation>
    </message>
    <message>
        <source>With marks, tags and how pictures were generated</source>
        <translation>包含标记、标签和生成信息</translation>
    </message>
    <message>
        <source>Only from percentile</source>
        <translation>仅从该百分位起</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lowest percentile in the folder</source>
        <translation>文件夹内的最低百分位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, or browse for its folder.</source>
        <translation>请输入文件的完整路径，或浏览其所在文件夹。</translation>
    </message>
    <message>
        <source>That is a folder; add a file name.</source>
        <translation>这是文件夹；请加上文件名。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Ranked, with percentiles and file facts</source>
        <translation>带名次、百分位和文件信息</translation>
    </message>
    <message>
        <source>Best first; unreadable files last, with the reason</source>
        <translation>最佳在前；无法读取的文件在后，并注明原因</translation>
    </message>
    <message>
        <source>File names and scores only</source>
        <translation>仅文件名和得分</translation>
    </message>
    <message>
        <source>file_name,art_score in the order of names, as the published script</source>
        <translation>按名称排序的 file_name,art_score，与公开脚本一致</translation>
    </message>
    <message>
        <source>JSON lines, with all that is known</source>
        <translation>JSON 行，包含全部已知信息</translation>
    </message>
    <message>
        <source>One object a line: scores, marks, tags and how it was generated</source>
        <translation>每行一个对象：得分、标记、标签和生成方式</translation>
    </message>
    <message>
        <source>Parquet, with all that is known</source>
        <translation>Parquet，包含全部已知信息</translation>
    </message>
    <message>
        <source>The same as columns, for data tools; needs pyarrow</source>
        <translation>同样内容按列存储，供数据工具使用；需要 pyarrow</translation>
    </message>
    <message>
        <source>Contact sheet, to look at in a browser</source>
        <translation>联系表，用浏览器查看</translation>
    </message>
    <message>
        <source>One HTML file with thumbnails, ranks and marks</source>
        <translation>一个包含缩略图、名次和标记的 HTML 文件</translation>
    </message>
    <message>
        <source>All pictures ({count})</source>
        <translation>所有图片（{count}）</translation>
    </message>
    <message>
        <source>Those the filter shows ({count})</source>
        <translation>筛选显示的图片（{count}）</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>选中的图片（{count}）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>{ending} files (*{ending})</source>
        <translation>{ending} 文件 (*{ending})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and order</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>Rank change</source>
        <translation>名次变化</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shows pictures whose name, tags or prompt hold these words</source>
        <translation>显示名称、标签或提示词中包含这些词的图片</translation>
    </message>
    <message>
        <source>Words of the name, a tag or the prompt, and conditions (Ctrl+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</source>
        <translation>名称、标签或提示词中的词，以及条件 (Ctrl+F)：
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片显示大小</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel)</source>
        <translation>图片显示大小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Most like art first</source>
        <translation>最像艺术的在前</translation>
    </message>
    <message>
        <source>Least like art first</source>
        <translation>最不像艺术的在前</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z 到 A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A 到 Z</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>最小的在前</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>星级高的在前</translation>
    </message>
    <message>
        <source>Fewest stars first</source>
        <translation>星级低的在前</translation>
    </message>
    <message>
        <source>First of them first</source>
        <translation>排前者在前</translation>
    </message>
    <message>
        <source>Last of them first</source>
        <translation>排后者在前</translation>
    </message>
    <message>
        <source>Risen most first</source>
        <translation>上升最多的在前</translation>
    </message>
    <message>
        <source>Fallen most first</source>
        <translation>下降最多的在前</translation>
    </message>
    <message>
        <source>Direction: {text}</source>
        <translation>方向：{text}</translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation>最相似的在前</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <translation>最不相似的在前</translation>
    </message>
</context>
<context>
    <name>FilterControl</name>
    <message>
        <source>the Last Decision</source>
        <translation>上一次决定</translation>
    </message>
    <message>
        <source>There is nothing to filter yet: open a folder with pictures.</source>
        <translation>还没有可挑选的内容：请打开包含图片的文件夹。</translation>
    </message>
    <message>
        <source>The filter goes on where it was left.</source>
        <translation>挑选将从上次停下的地方继续。</translation>
    </message>
    <message>
        <source>The file is not there any more: leave it, and go on.</source>
        <translation>文件已不存在：请跳过并继续。</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>FilterView</name>
    <message>
        <source>Filter</source>
        <translation>挑选</translation>
    </message>
    <message>
        <source>→ pick   ← reject   ↓ leave   ↑ back   0-5 stars   6-9 label   Esc finish</source>
        <translation>→ 留用   ← 排除   ↓ 跳过   ↑ 返回   0-5 星级   6-9 色标   Esc 结束</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>留用 {count}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>排除 {count}</translation>
    </message>
    <message>
        <source>{count} rated</source>
        <translation>评星 {count}</translation>
    </message>
    <message>
        <source>{count} labelled</source>
        <translation>色标 {count}</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>未作任何决定</translation>
    </message>
    <message>
        <source>{count} pictures stay as they are. Undo takes it all back.</source>
        <translation>{count} 张图片保持不变。“撤销”可全部还原。</translation>
    </message>
    <message>
        <source>{place} of {total} · {picked} picked · {rejected} rejected</source>
        <translation>{place} / {total} · 留用 {picked} · 排除 {rejected}</translation>
    </message>
    <message>
        <source>Keep what you decided?</source>
        <translation>保留您的决定吗？</translation>
    </message>
    <message>
        <source>Keep These Marks</source>
        <translation>保留这些标记</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Forget Them</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Enter keeps   Backspace steps back   Delete forgets</source>
        <translation>回车 保留   退格 后退   Delete 放弃</translation>
    </message>
</context>
<context>
    <name>FolderDesk</name>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>ArtScore Curator</source>
        <translation>ArtScore Curator</translation>
    </message>
</context>
<context>
    <name>FolderSidebar</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Enter opens a folder, Delete removes it from this list</source>
        <translation>回车打开文件夹，Delete 将其从列表移除</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Enter opens the folder</source>
        <translation>回车打开文件夹</translation>
    </message>
    <message>
        <source>Offline: its drive is not connected</source>
        <translation>离线：其驱动器未连接</translation>
    </message>
    <message>
        <source>Watched: new pictures appear by themselves</source>
        <translation>监视中：新图片会自动出现</translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation>从最近列表移除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>FolderThread</name>
    <message>
        <source>The library can&apos;t be opened: start the program again.</source>
        <translation>无法打开库：请重新启动程序。</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message>
        <source>{count} pictures like {name}, most alike first.</source>
        <translation>与 {name} 相似的图片 {count} 张，最相似的在前。</translation>
    </message>
    <message>
        <source>Best, Not All Alike</source>
        <translation>最佳且不雷同</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>图片数量：</translation>
    </message>
    <message>
        <source>{count} of the best pictures that are not all alike, as they were chosen: each is good, and unlike those before it.</source>
        <translation>{count} 张互不雷同的最佳图片，按选出的顺序：每张都好，且与前面的不同。</translation>
    </message>
    <message>
        <source>{count} stacks of near-duplicates: {under} pictures lie under their best. E shows a stack.</source>
        <translation>{count} 个近似重复堆叠：{under} 张图片位于其最佳图片之下。按 E 显示堆叠。</translation>
    </message>
    <message>
        <source>{count} versions of one picture, best first.</source>
        <translation>同一图片的 {count} 个版本，最佳在前。</translation>
    </message>
    <message>
        <source>Show All Pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>Back to the Stacks</source>
        <translation>返回堆叠</translation>
    </message>
    <message>
        <source>{count} can&apos;t be compared yet.</source>
        <translation>还有 {count} 张无法比较。</translation>
    </message>
    <message>
        <source>Prepare Likeness</source>
        <translation>准备相似度</translation>
    </message>
    <message>
        <source>As gathered</source>
        <translation>按归集顺序</translation>
    </message>
    <message>
        <source>Looking at pictures again: {done} of {total}.</source>
        <translation>正在重新查看图片：{done} / {total}。</translation>
    </message>
    <message>
        <source>Likeness is known now: find similar pictures again.</source>
        <translation>相似度已知：请重新查找相似图片。</translation>
    </message>
    <message>
        <source>This picture was scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>此图片是在保存相似度之前评分的：请先选择“准备相似度”。</translation>
    </message>
    <message>
        <source>These pictures were scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>这些图片是在保存相似度之前评分的：请先选择“准备相似度”。</translation>
    </message>
    <message>
        <source>This folder is too large for stacks: open a part of it.</source>
        <translation>此文件夹太大，无法堆叠：请打开其中一部分。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>More than {most} pictures can&apos;t be dragged at once: select fewer, or choose File &gt; Copy, Move or Link.</source>
        <translation>一次最多只能拖动 {most} 张图片：请少选一些，或使用“文件 &gt; 复制、移动或链接”。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>没有包含这些词的页面。</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>All its pictures are scored. Folders you have opened are listed here; your files are only read.</source>
        <translation>其中的所有图片都会被评分。打开过的文件夹列在这里；文件只会被读取。</translation>
    </message>
    <message>
        <source>Scores and order</source>
        <translation>得分与排序</translation>
    </message>
    <message>
        <source>The picture most like art comes first. Order by name, date or stars instead, and drag the handles to see a range of scores.</source>
        <translation>最像艺术的图片排在最前。也可按名称、日期或星级排序，拖动手柄可查看某一得分范围。</translation>
    </message>
    <message>
        <source>Mark with keys</source>
        <translation>用按键标记</translation>
    </message>
    <message>
        <source>0 to 5 give stars, P picks, X rejects, 6 to 9 label. Enter opens the picture in full view.</source>
        <translation>0 到 5 评星，P 留用，X 排除，6 到 9 设色标。回车以完整视图打开图片。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type words of a name, a tag or a prompt, or a condition such as stars:&gt;=3.</source>
        <translation>输入名称、标签或提示词中的词，或 stars:&gt;=3 之类的条件。</translation>
    </message>
    <message>
        <source>Take the best with you</source>
        <translation>带走最佳图片</translation>
    </message>
    <message>
        <source>The File menu exports the scores, and copies or moves the best pictures to another folder. F1 opens the guide.</source>
        <translation>“文件”菜单可导出得分，并将最佳图片复制或移动到其他文件夹。按 F1 打开指南。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another window or command changed the history: undo again to take back {title}.</source>
        <translation>另一个窗口或命令更改了历史记录：再次撤销即可撤回“{title}”。</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>已撤销：{title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>已重做：{title}</translation>
    </message>
    <message>
        <source>Left as it is: {title}. Undo takes back what was done before.</source>
        <translation>保持原样：{title}。“撤销”将撤销更早的操作。</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>{} steps</source>
        <translation>{} 步</translation>
    </message>
    <message>
        <source>CFG {:g}</source>
        <translation>CFG {:g}</translation>
    </message>
    <message>
        <source>Seed {}</source>
        <translation>种子 {}</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>关于此图片</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Puts the file&apos;s path on the clipboard</source>
        <translation>将文件路径放到剪贴板</translation>
    </message>
    <message>
        <source>Like a photograph</source>
        <translation>像照片</translation>
    </message>
    <message>
        <source>Between photograph and art</source>
        <translation>介于照片和艺术之间</translation>
    </message>
    <message>
        <source>Like art</source>
        <translation>像艺术</translation>
    </message>
    <message>
        <source>At or above {share} of its pictures</source>
        <translation>不低于其中 {share} 的图片</translation>
    </message>
    <message>
        <source>± {deviation}, which is {low} to {high}</source>
        <translation>± {deviation}，即 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Tied with 1 other</source>
        <translation>与另外 1 张并列</translation>
    </message>
    <message>
        <source>Tied with {count} others</source>
        <translation>与另外 {count} 张并列</translation>
    </message>
    <message>
        <source>At or above {share} of the whole library</source>
        <translation>不低于整个库的 {share}</translation>
    </message>
    <message>
        <source>Up by {places}</source>
        <translation>上升 {places}</translation>
    </message>
    <message>
        <source>Down by {places}</source>
        <translation>下降 {places}</translation>
    </message>
    <message>
        <source>The same place</source>
        <translation>名次不变</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, {share}</source>
        <translation>{model}：名次 {rank}，{share}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>在此文件夹中</translation>
    </message>
    <message>
        <source>Since the other model</source>
        <translation>与另一模型相比</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Beside the reference</source>
        <translation>与参考图并列</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Generated with</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Light Table</source>
        <translation>看片台</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>同步缩放和移动</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>返回所有图片</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>100 % or whole</source>
        <translation>100 % 或整张</translation>
    </message>
</context>
<context>
    <name>LoupeControl</name>
    <message>
        <source>Above {photos} of reference photographs, {art} of reference art.</source>
        <translation>高于 {photos} 的参考照片和 {art} 的参考艺术作品。</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} 像素</translation>
    </message>
    <message>
        <source>Modified {when}</source>
        <translation>修改于 {when}</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} / {total}</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>ArtScore {score}</source>
        <translation>ArtScore {score}</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>返回所有图片</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>关于此图片</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>得分原因</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ArtScore Curator</source>
        <translation>ArtScore Curator</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Stars 0 to 5, P picks, X rejects, U clears, 6 to 9 label</source>
        <translation>0 到 5 评星，P 留用，X 排除，U 取消，6 到 9 设色标</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>How different two pictures look to people</source>
        <translation>两张图片在人眼看来有多不同</translation>
    </message>
    <message>
        <source>How far colours differ, pixel by pixel</source>
        <translation>逐像素的颜色差异</translation>
    </message>
    <message>
        <source>How alike structure and contrast are; 1 is the same</source>
        <translation>结构和对比度的相似程度；1 为相同</translation>
    </message>
    <message>
        <source>How far textures and colours differ, wherever they are</source>
        <translation>纹理和颜色的差异，不论位置</translation>
    </message>
    <message>
        <source>How far what is shown differs, whatever its style</source>
        <translation>所示内容的差异，不论风格</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>衡量内容</translation>
    </message>
    <message>
        <source>Reference shows</source>
        <translation>参考图表示</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>The model of the ArtScore paper, from its authors&apos; public repository (MIT licence, about 100 MB).</source>
        <translation>ArtScore 论文的模型，来自作者的公开仓库（MIT 许可证，约 100 MB）。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>Among photographs and art: after {command}</source>
        <translation>相对照片和艺术作品的值需先运行 {command}</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>艺术作品</translation>
    </message>
    <message>
        <source>5 %: {low}, median: {middle}, 95 %: {high}</source>
        <translation>5 %：{low}，中位数：{middle}，95 %：{high}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Use This Model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its hash</source>
        <translation>读取整个文件并与其哈希值比较</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Add a Model File…</source>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>已下载并校验。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>已取消。“继续”将从中断处开始。</translation>
    </message>
    <message>
        <source>The file is whole: it matches its hash.</source>
        <translation>文件完整：与其哈希值相符。</translation>
    </message>
    <message>
        <source>{title}, in use</source>
        <translation>{title}（使用中）</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>此模型正在使用。</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Add a Model File</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>模型 (*.safetensors *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
</context>
<context>
    <name>PicksDesk</name>
    <message>
        <source>There are no near-ties left to ask about in this folder.</source>
        <translation>此文件夹中已没有需要询问的得分相近图片。</translation>
    </message>
    <message>
        <source>Your answers make a ranking of your own beside the model&apos;s.</source>
        <translation>您的回答会形成与模型并列的个人排名。</translation>
    </message>
    <message>
        <source>Answered here: {count}.</source>
        <translation>此处已回答：{count}。</translation>
    </message>
    <message>
        <source>Foretold of {count}: {taste} by your ranking, {score} by ArtScore.</source>
        <translation>{count} 次中预测正确：按您的排名 {taste}，按 ArtScore {score}。</translation>
    </message>
    <message>
        <source>Choose Between Two Pictures</source>
        <translation>在两张图片中选择</translation>
    </message>
    <message>
        <source>{count} pictures by your own ranking, fitted to {picks} answers.</source>
        <translation>按您自己的排名显示 {count} 张图片，依据 {picks} 次回答拟合。</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so the answer stays: undo it after that.</source>
        <translation>其间进行了其他操作，因此回答保持不变：请先撤销那些操作，再撤销回答。</translation>
    </message>
</context>
<context>
    <name>PicksDialog</name>
    <message>
        <source>Choose Between Near-Ties</source>
        <translation>在得分相近者中选择</translation>
    </message>
    <message>
        <source>← the left one   → the right one   ↓ can&apos;t say   ↑ back   Esc done</source>
        <translation>← 左边   → 右边   ↓ 无法判断   ↑ 返回   Esc 结束</translation>
    </message>
    <message>
        <source>Show by My Ranking</source>
        <translation>按我的排名显示</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Can&apos;t Say</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Looking for near-ties…</source>
        <translation>正在查找得分相近的图片…</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>哪一张更好？</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Tied: the score can&apos;t be told from another picture&apos;s</source>
        <translation>并列：得分与另一张图片无法区分</translation>
    </message>
    <message>
        <source>{picture}, tied with others</source>
        <translation>{picture}，与其他图片并列</translation>
    </message>
    <message>
        <source>moved up by {places}</source>
        <translation>上升 {places}</translation>
    </message>
    <message>
        <source>moved down by {places}</source>
        <translation>下降 {places}</translation>
    </message>
    <message>
        <source>kept its place</source>
        <translation>名次不变</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, percentile {percentile}</source>
        <translation>{model}：名次 {rank}，百分位 {percentile}</translation>
    </message>
    <message>
        <source>{name}, unreadable: {error}</source>
        <translation>{name}，无法读取：{error}</translation>
    </message>
    <message>
        <source>{name}, not scored yet</source>
        <translation>{name}，尚未评分</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}</source>
        <translation>{name}，ArtScore {score}</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}, percentile {percentile}</source>
        <translation>{name}，ArtScore {score}，百分位 {percentile}</translation>
    </message>
    <message>
        <source>can&apos;t be compared: {problem}</source>
        <translation>无法比较：{problem}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Only the best</source>
        <translation>仅最佳的</translation>
    </message>
    <message>
        <source>How many of the best</source>
        <translation>最佳图片数量</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>ArtScore Curator</source>
        <translation>ArtScore Curator</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>隐藏详情</translation>
    </message>
</context>
<context>
    <name>RangeHandle</name>
    <message>
        <source>Lowest ArtScore shown</source>
        <translation>显示的最低 ArtScore</translation>
    </message>
    <message>
        <source>Highest ArtScore shown</source>
        <translation>显示的最高 ArtScore</translation>
    </message>
    <message>
        <source>{score} · top {share}</source>
        <translation>{score} · 前 {share}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>What Raises the ArtScore</source>
        <translation>什么会提高 ArtScore</translation>
    </message>
    <message>
        <source>Pictures of the same prompt are compared with each other only. Effects are in percentile points of this folder; bars are 95 % intervals over prompts, bold where the effect is clear. Comparisons are no experiments.</source>
        <translation>仅比较同一提示词的图片。效果以此文件夹的百分位点表示；条形为跨提示词的 95 % 区间，效果明显时加粗。比较并非实验。</translation>
    </message>
    <message>
        <source>Compare only pictures whose other settings are the same</source>
        <translation>仅比较其他设置相同的图片</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>With</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>{count} pictures of this folder tell how they were generated, and no two of the same prompt differ in checkpoint, LoRA, sampler or CFG.</source>
        <translation>此文件夹中有 {count} 张图片带有生成信息，但同一提示词下没有两张在检查点、LoRA、采样器或 CFG 上不同。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>CFG</source>
        <translation>CFG</translation>
    </message>
    <message>
        <source>one prompt gives no interval</source>
        <translation>单个提示词无法得出区间</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>{low} 到 {high} 点</translation>
    </message>
    <message>
        <source>{alike} of {prompts} prompts are alike otherwise</source>
        <translation>{prompts} 个提示词中有 {alike} 个其他方面相同</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>已取消。“继续”将从中断处开始。</translation>
    </message>
    <message>
        <source>Compared with its namesake in {folder}</source>
        <translation>与 {folder} 中的同名图片比较</translation>
    </message>
    <message>
        <source>Compared with {picture}</source>
        <translation>与 {picture} 比较</translation>
    </message>
    <message>
        <source>{metric}: {words}. Choose another…</source>
        <translation>{metric}：{words}。选择其他…</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Compare with a Reference</source>
        <translation>与参考图比较</translation>
    </message>
    <message>
        <source>A picture or a folder</source>
        <translation>图片或文件夹</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Choose a Reference Picture</source>
        <translation>选择参考图片</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>图片 ({kinds})</translation>
    </message>
    <message>
        <source>Choose a Folder of References</source>
        <translation>选择参考图文件夹</translation>
    </message>
    <message>
        <source>Choose a picture, or a folder of pictures.</source>
        <translation>请选择一张图片或一个图片文件夹。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>{count} pictures: each picture here is compared with the one of its name, whatever the ending.</source>
        <translation>{count} 张图片：这里的每张图片都与同名图片比较，不论扩展名。</translation>
    </message>
    <message>
        <source>{pixels} pixels; every picture here is compared with it.</source>
        <translation>{pixels} 像素；这里的每张图片都与之比较。</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one size only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} 只比较尺寸相同的图片：这里 {known} 张中有 {fitting} 张与参考图一致，其余排在最后。</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one shape only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} 只比较形状相同的图片：这里 {known} 张中有 {fitting} 张与参考图一致，其余排在最后。</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Use the Current Picture</source>
        <translation>使用当前图片</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its name.</source>
        <translation>无法读取 {path}（{reason}）：请检查名称。</translation>
    </message>
    <message>
        <source>{path} holds no pictures: choose another folder.</source>
        <translation>{path} 中没有图片：请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Rescoring</name>
    <message>
        <source>This folder shows the scores of {before}. {count} of its pictures are still to be scored by {after}.</source>
        <translation>此文件夹显示 {before} 的得分。还有 {count} 张图片待 {after} 评分。</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>保留 {model}</translation>
    </message>
    <message>
        <source>Rescore</source>
        <translation>重新评分</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are scored by {after}. Arrows tell how many places each has moved since {before}.</source>
        <translation>{after} 已为 {total} 张中的 {done} 张评分。箭头表示相对 {before} 移动的名次。</translation>
    </message>
    <message>
        <source>Go Back to {model}</source>
        <translation>恢复为 {model}</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than one place</source>
        <translation>{count} 张中有 {moved} 张移动超过一个名次</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than {places} places</source>
        <translation>{count} 张中有 {moved} 张移动超过 {places} 个名次</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau {tau}</source>
        <translation>肯德尔 τ {tau}</translation>
    </message>
    <message>
        <source>Sort by Rank Change</source>
        <translation>按名次变化排序</translation>
    </message>
</context>
<context>
    <name>ScoreHistogram</name>
    <message>
        <source>Distribution of ArtScores</source>
        <translation>ArtScore 分布</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>尚无得分</translation>
    </message>
    <message>
        <source>Scored: {count}</source>
        <translation>已评分：{count}</translation>
    </message>
    <message>
        <source>ArtScores from {low} to {high}</source>
        <translation>ArtScore 从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>the dots mark the middle of photos ({photo}) and of paintings ({art})</source>
        <translation>圆点标出照片（{photo}）和绘画（{art}）的中位</translation>
    </message>
    <message>
        <source>{facts}.
Drag the handles to choose a range; double-click to show all.</source>
        <translation>{facts}。
拖动手柄选择范围；双击显示全部。</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped because of a mistake in the program.</source>
        <translation>由于程序错误，评分已停止。</translation>
    </message>
    <message>
        <source>Scoring goes on.</source>
        <translation>评分继续进行。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{name}&quot; is no device: choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>没有设备“{name}”：请选择 auto、cpu、cuda、cuda:N 或 mps。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no metric: choose {metrics}.</source>
        <translation>没有度量“{name}”：请选择 {metrics}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no precision: choose one of auto, {precisions}.</source>
        <translation>没有精度“{name}”：请选择 auto、{precisions}。</translation>
    </message>
    <message>
        <source>0 to 5 stars</source>
        <translation>0 到 5 星</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>A collection needs a name: type at least one letter.</source>
        <translation>收藏集需要名称：请至少输入一个字符。</translation>
    </message>
    <message>
        <source>A minus needs what it leaves out right after it, as in -tag:night.</source>
        <translation>减号后面必须紧跟要排除的内容，例如 -tag:night。</translation>
    </message>
    <message>
        <source>A model&apos;s calibration must not fall: see the {name} numbers.</source>
        <translation>模型的校准值不能递减：请检查 {name} 的数值。</translation>
    </message>
    <message>
        <source>A model&apos;s calibration needs {quantiles} numbers for {name}.</source>
        <translation>模型校准的 {name} 需要 {quantiles} 个数值。</translation>
    </message>
    <message>
        <source>A path or a name is too long for the library {place} ({reason}): give it a shorter one.</source>
        <translation>路径或名称对于库 {place} 来说过长（{reason}）：请缩短。</translation>
    </message>
    <message>
        <source>A saved search needs a name: type at least one letter.</source>
        <translation>保留的搜索需要名称：请至少输入一个字符。</translation>
    </message>
    <message>
        <source>A tag needs a name: type at least one letter.</source>
        <translation>标签需要名称：请至少输入一个字符。</translation>
    </message>
    <message>
        <source>AUC of photographs and art</source>
        <translation>照片与艺术作品的 AUC</translation>
    </message>
    <message>
        <source>AUC of photographs and art (validation)</source>
        <translation>照片与艺术作品的 AUC（验证）</translation>
    </message>
    <message>
        <source>AUC of photographs and drawings</source>
        <translation>照片与素描的 AUC</translation>
    </message>
    <message>
        <source>Access to the library {path} is denied: change its permissions, or choose another library.</source>
        <translation>对库 {path} 的访问被拒绝：请更改其权限，或选择其他库。</translation>
    </message>
    <message>
        <source>Another program uses {device}: scoring waits until {leave_gpu_mb} MB of its memory are free.</source>
        <translation>其他程序正在使用 {device}：评分会等待，直到其内存空出 {leave_gpu_mb} MB。</translation>
    </message>
    <message>
        <source>Another window or command did something meanwhile: look at the history, then undo again.</source>
        <translation>另一个窗口或命令在此期间执行了操作：请查看历史记录，然后再次撤销。</translation>
    </message>
    <message>
        <source>Average relevance position (validation)</source>
        <translation>平均相关位置（验证）</translation>
    </message>
    <message>
        <source>Balanced accuracy of photographs and art</source>
        <translation>照片与艺术作品的平衡准确率</translation>
    </message>
    <message>
        <source>Brackets lie in each other more than {depth} deep: make the search simpler.</source>
        <translation>括号嵌套超过 {depth} 层：请简化搜索。</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Copy {count} picture to {name}</source>
        <translation>将 {count} 张图片复制到 {name}</translation>
    </message>
    <message>
        <source>Copy {count} pictures to {name}</source>
        <translation>将 {count} 张图片复制到 {name}</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Drawings held out</source>
        <translation>留出的素描</translation>
    </message>
    <message>
        <source>Drawings trained on</source>
        <translation>训练用的素描</translation>
    </message>
    <message>
        <source>Epoch of the best model</source>
        <translation>最佳模型的轮次</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system can&apos;t notify of changes ({reason}); changes appear a little later.</source>
        <translation>由于系统无法通知更改（{reason}），将定期检查 {root} 中的文件；更改会稍后出现。</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watched folders is reached; raise fs.inotify.max_user_watches to see changes at once.</source>
        <translation>由于达到系统的监视文件夹数上限，将定期检查 {root} 中的文件；若要立即看到更改，请调高 fs.inotify.max_user_watches。</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watching programs is reached; close some, or raise fs.inotify.max_user_instances, to see changes at once.</source>
        <translation>由于达到系统的监视程序数上限，将定期检查 {root} 中的文件；若要立即看到更改，请关闭一些程序，或调高 fs.inotify.max_user_instances。</translation>
    </message>
    <message>
        <source>Filter {count} picture</source>
        <translation>挑选 {count} 张图片</translation>
    </message>
    <message>
        <source>Filter {count} pictures</source>
        <translation>挑选 {count} 张图片</translation>
    </message>
    <message>
        <source>Greatest change by float16</source>
        <translation>float16 引起的最大变化</translation>
    </message>
    <message>
        <source>Greatest change by resolution</source>
        <translation>分辨率引起的最大变化</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>主机已关闭</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Keep the search {name}</source>
        <translation>保留搜索“{name}”</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau (validation)</source>
        <translation>肯德尔 tau（验证）</translation>
    </message>
    <message>
        <source>Link {count} picture to {name}</source>
        <translation>将 {count} 张图片链接到 {name}</translation>
    </message>
    <message>
        <source>Link {count} pictures to {name}</source>
        <translation>将 {count} 张图片链接到 {name}</translation>
    </message>
    <message>
        <source>Loss (training)</source>
        <translation>损失（训练）</translation>
    </message>
    <message>
        <source>Loss (validation)</source>
        <translation>损失（验证）</translation>
    </message>
    <message>
        <source>Mean change by resolution</source>
        <translation>分辨率引起的平均变化</translation>
    </message>
    <message>
        <source>Memory ran short: fewer pictures are scored at a time now.</source>
        <translation>内存不足：现在每批评分的图片已减少。</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>训练分钟数</translation>
    </message>
    <message>
        <source>Move {count} picture to {name}</source>
        <translation>将 {count} 张图片移动到 {name}</translation>
    </message>
    <message>
        <source>Move {count} pictures to {name}</source>
        <translation>将 {count} 张图片移动到 {name}</translation>
    </message>
    <message>
        <source>Move {stamps} picture to the bin</source>
        <translation>将 {stamps} 张图片移到回收站</translation>
    </message>
    <message>
        <source>Move {stamps} pictures to the bin</source>
        <translation>将 {stamps} 张图片移到回收站</translation>
    </message>
    <message>
        <source>NDCG@15 (validation)</source>
        <translation>NDCG@15（验证）</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>未知的名称或服务</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有该设备</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有该设备或地址</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {problems}</source>
        <translation>没有可撤回的内容：{problems}</translation>
    </message>
    <message>
        <source>Nothing stands after “{key}”: write for example {example}.</source>
        <translation>“{key}”后面没有内容：请输入例如 {example}。</translation>
    </message>
    <message>
        <source>Notifications about {root} broke off, so its files are checked at intervals from now on; open the folder again to return to notifications.</source>
        <translation>关于 {root} 的通知已中断，今后将定期检查其中的文件；重新打开文件夹可恢复通知。</translation>
    </message>
    <message>
        <source>OpenVINO failed: torch scores from here on.</source>
        <translation>OpenVINO 失败：此后由 torch 评分。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Order of blended series (Kendall&apos;s tau)</source>
        <translation>混合系列的顺序（肯德尔 tau）</translation>
    </message>
    <message>
        <source>Pairs in order (validation)</source>
        <translation>顺序正确的成对（验证）</translation>
    </message>
    <message>
        <source>Pairs of damaged copies in order</source>
        <translation>顺序正确的受损副本对</translation>
    </message>
    <message>
        <source>Pairs of restyled photographs in order</source>
        <translation>顺序正确的风格化照片对</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {how_to_add}, or choose another format.</source>
        <translation>Parquet 需要 pyarrow：{how_to_add}，或选择其他格式。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Photographs held out</source>
        <translation>留出的照片</translation>
    </message>
    <message>
        <source>Photographs trained on</source>
        <translation>训练用的照片</translation>
    </message>
    <message>
        <source>Published ArtScore</source>
        <translation>公开发布的 ArtScore</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} picture</source>
        <translation>读取 {changed} 张图片的附属文件</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} pictures</source>
        <translation>读取 {changed} 张图片的附属文件</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Restyled above the photograph</source>
        <translation>风格化照片高于原照片</translation>
    </message>
    <message>
        <source>Restyled below the painting</source>
        <translation>风格化照片低于绘画</translation>
    </message>
    <message>
        <source>Series left for a test</source>
        <translation>留作测试的系列</translation>
    </message>
    <message>
        <source>Series of the validation</source>
        <translation>验证用的系列</translation>
    </message>
    <message>
        <source>Series trained on</source>
        <translation>训练用的系列</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a folder&apos;s path in quotes.</source>
        <translation>设置“{name}”必须是加引号的文件夹路径。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a text in quotes, not {value}.</source>
        <translation>设置“{name}”必须是加引号的文本，不能是 {value}。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a whole number, not {value}.</source>
        <translation>设置“{name}”必须是整数，不能是 {value}。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be from {low} to {high}, not {value}.</source>
        <translation>设置“{name}”必须在 {low} 到 {high} 之间，不能是 {value}。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be one of {allowed}, not {value}.</source>
        <translation>设置“{name}”必须是 {allowed} 之一，不能是 {value}。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be true or false, not {value}.</source>
        <translation>设置“{name}”必须是 true 或 false，不能是 {value}。</translation>
    </message>
    <message>
        <source>Settings could not be read from {path}: {reason}.</source>
        <translation>无法从 {path} 读取设置：{reason}。</translation>
    </message>
    <message>
        <source>Settings could not be saved to {path}: {reason}.</source>
        <translation>无法将设置保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Settings in {path} are not valid TOML ({reason}); the defaults are used.</source>
        <translation>{path} 中的设置不是有效的 TOML（{reason}）；使用默认值。</translation>
    </message>
    <message>
        <source>Settings in {path} were not valid TOML ({reason}); they were kept as {name} and the defaults are used.</source>
        <translation>{path} 中的设置不是有效的 TOML（{reason}）；已保留为 {name}，并使用默认值。</translation>
    </message>
    <message>
        <source>Something is missing after “{before}”: write what to find, as in castle or tag:night.</source>
        <translation>“{before}”后面缺少内容：请输入要查找的内容，例如 castle 或 tag:night。</translation>
    </message>
    <message>
        <source>Something is missing: write what to find, as in castle or tag:night.</source>
        <translation>缺少内容：请输入要查找的内容，例如 castle 或 tag:night。</translation>
    </message>
    <message>
        <source>Sound above damaged: {damage}</source>
        <translation>完好高于受损：{damage}</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>域名解析暂时失败</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>文件正忙</translation>
    </message>
    <message>
        <source>The connection to the library {place} was lost: check the network and the server, and try again; what was kept before is safe.</source>
        <translation>与库 {place} 的连接已断开：请检查网络和服务器，然后重试；此前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>The database of the library {place} has the encoding {encoding}: make one with `createdb --encoding UTF8 --template template0`.</source>
        <translation>库 {place} 的数据库编码为 {encoding}：请用 `createdb --encoding UTF8 --template template0` 创建一个。</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full: free some space and try again.</source>
        <translation>库 {path} 所在的磁盘已满：请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The download from {url} stopped ({error}): check the connection and try again; what has arrived is kept.</source>
        <translation>从 {url} 的下载已中断（{error}）：请检查连接，然后重试；已收到的部分会保留。</translation>
    </message>
    <message>
        <source>The download was cancelled; what has arrived is kept, and the next one goes on from there.</source>
        <translation>下载已取消；已收到的部分会保留，下次将从那里继续。</translation>
    </message>
    <message>
        <source>The folder {top} can&apos;t be opened ({error}); check its permissions and its drive.</source>
        <translation>无法打开文件夹 {top}（{error}）；请检查其权限和驱动器。</translation>
    </message>
    <message>
        <source>The library {called} was written by a newer version of ArtScore Curator (schema {version}, this one knows {head}): update the program, or name another library.</source>
        <translation>库 {called} 由较新版本的 ArtScore Curator 写入（架构 {version}，本程序支持到 {head}）：请更新程序，或指定其他库。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and a new one was begun, so pictures will be scored again.</source>
        <translation>库 {library} 已损坏（{damage}）：已保留为 {aside}，并新建了一个库，因此图片将重新评分。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from its backup of {made_at} UTC.</source>
        <translation>库 {library} 已损坏（{damage}）：已保留为 {aside}，并由其 {made_at} UTC 的备份重建。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read and its backup of {made_at} UTC.</source>
        <translation>库 {library} 已损坏（{damage}）：已保留为 {aside}，并由仍可读取的 {rows} 行及其 {made_at} UTC 的备份重建。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read.</source>
        <translation>库 {library} 已损坏（{damage}）：已保留为 {aside}，并由仍可读取的 {rows} 行重建。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be opened: check that its folder exists and can be written.</source>
        <translation>无法打开库 {path}：请确认其文件夹存在且可写。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read or written: check its disk.</source>
        <translation>无法读取或写入库 {path}：请检查其磁盘。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read where it is, for its folder can&apos;t be written and its last changes are in {name}: make the folder writable, or copy both files to one that is, and look at the copy.</source>
        <translation>无法在当前位置读取库 {path}，因为其文件夹不可写，而最近的更改保存在 {name} 中：请使该文件夹可写，或将这两个文件复制到可写的文件夹，再检查副本。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be written: make the file and its folder writable, or choose another library.</source>
        <translation>无法写入库 {path}：请将文件及其文件夹设为可写，或选择其他库。</translation>
    </message>
    <message>
        <source>The library {path} had been emptied: it was taken from its backup of {made_at} UTC.</source>
        <translation>库 {path} 已被清空：已从其 {made_at} UTC 的备份恢复。</translation>
    </message>
    <message>
        <source>The library {path} is damaged: start the program again to have it built anew from its backup and what can still be read.</source>
        <translation>库 {path} 已损坏：请重新启动程序，将由其备份和仍可读取的内容重建。</translation>
    </message>
    <message>
        <source>The library {path} is kept busy by another program: close it and try again.</source>
        <translation>库 {path} 正被其他程序占用：请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The library {path} was brought up to date; the old one was kept as {file} in {file2}.</source>
        <translation>库 {path} 已更新；旧库在 {file2} 中保留为 {file}。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be opened ({error}): check its address, user and password, the server and the network.</source>
        <translation>无法打开库 {place}（{error}）：请检查其地址、用户和密码、服务器及网络。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be read by its server ({reason}): have who runs the server restore its last backup.</source>
        <translation>服务器无法读取库 {place}（{reason}）：请让服务器管理员恢复其最近的备份。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be used: {reason}.</source>
        <translation>无法使用库 {place}：{reason}。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be written: its server only answers questions, so name the server that it copies.</source>
        <translation>无法写入库 {place}：其服务器只读，请指定它所复制的服务器。</translation>
    </message>
    <message>
        <source>The library {place} is kept busy by another program: wait for it and try again.</source>
        <translation>库 {place} 正被其他程序占用：请等待其结束，然后重试。</translation>
    </message>
    <message>
        <source>The library {place} is no file.</source>
        <translation>库 {place} 不是文件。</translation>
    </message>
    <message>
        <source>The library {place} needs psycopg, which is not here: {how_to_add}.</source>
        <translation>库 {place} 需要 psycopg，但此处没有：{how_to_add}。</translation>
    </message>
    <message>
        <source>The library {place} was brought up to date: older versions of the program can&apos;t open it any more.</source>
        <translation>库 {place} 已更新：旧版本的程序无法再打开它。</translation>
    </message>
    <message>
        <source>The library {place} was closed.</source>
        <translation>库 {place} 已关闭。</translation>
    </message>
    <message>
        <source>The library {source} is damaged ({damage}), so no copy of it was kept: run `curator library repair`.</source>
        <translation>库 {source} 已损坏（{damage}），因此未保留其副本：请运行 `curator library repair`。</translation>
    </message>
    <message>
        <source>The model can&apos;t be written to {path} ({reason}); choose another folder.</source>
        <translation>无法将模型写入 {path}（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The model file {path} can&apos;t be read ({reason}); choose another file.</source>
        <translation>无法读取模型文件 {path}（{reason}）；请选择其他文件。</translation>
    </message>
    <message>
        <source>The model gave a score that is not a number, so it is damaged or not trained to its end: choose another model.</source>
        <translation>模型给出的得分不是数字，说明模型已损坏或未训练完：请选择其他模型。</translation>
    </message>
    <message>
        <source>The model in use can&apos;t tell what reads as art: run `curator model calibrate`, or choose another model.</source>
        <translation>正在使用的模型无法判断什么像艺术：请运行 `curator model calibrate`，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>模型{error}；请选择 ArtScore 检查点（.pth 或 .safetensors）。</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}): check the name, or choose another model.</source>
        <translation>无法读取模型 {path}（{reason}）：请检查名称，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model&apos;s calibration can&apos;t be read; percentiles are not shown.</source>
        <translation>无法读取模型的校准；不显示百分位。</translation>
    </message>
    <message>
        <source>The published model is not downloaded yet: download it in the model dialog or with `curator model download published`.</source>
        <translation>已发布的模型尚未下载：请在模型对话框中下载，或运行 `curator model download published`。</translation>
    </message>
    <message>
        <source>The server of the library {place} is at its limits ({reason}): have who runs it make room, and try again.</source>
        <translation>库 {place} 的服务器已达上限（{reason}）：请让管理员腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The server of the library {place} refuses this user ({reason}): check its name and password.</source>
        <translation>库 {place} 的服务器拒绝此用户（{reason}）：请检查用户名和密码。</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer yet: download them once with `curator model download {name}`, or name torchvision&apos;s {file_name} with --weights.</source>
        <translation>此计算机上还没有 {title} 的权重：请用 `curator model download {name}` 下载一次，或用 --weights 指定 torchvision 的 {file_name}。</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be read ({reason}): check the name.</source>
        <translation>无法读取权重 {path}（{reason}）：请检查名称。</translation>
    </message>
    <message>
        <source>There is already a collection “{name}”: choose another name.</source>
        <translation>已有收藏集“{name}”：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is already a saved search “{name}”: choose another name.</source>
        <translation>已有保留的搜索“{name}”：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is already a tag “{name}”: choose another name.</source>
        <translation>已有标签“{name}”：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no backup {backup}: `curator library list` names all.</source>
        <translation>没有备份 {backup}：`curator library list` 会列出全部备份。</translation>
    </message>
    <message>
        <source>There is no collection “{name}”: check its spelling.</source>
        <translation>没有收藏集“{name}”：请检查拼写。</translation>
    </message>
    <message>
        <source>There is no field “{name}”; did you mean {close}:? To search for the text, put quotes round it.</source>
        <translation>没有条件“{name}”；您是指 {close}: 吗？要搜索这段文字，请加上引号。</translation>
    </message>
    <message>
        <source>There is no field “{name}”; there are {fields}. To search for the text, put quotes round it.</source>
        <translation>没有条件“{name}”。要搜索这段文字，请加上引号。可用的条件：{fields}。</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”: check its spelling.</source>
        <translation>没有保留的搜索“{name}”：请检查拼写。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: check its spelling.</source>
        <translation>没有标签“{name}”：请检查拼写。</translation>
    </message>
    <message>
        <source>There is not enough memory to score even one picture: close other programs and try again.</source>
        <translation>内存不足，连一张图片也无法评分：请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks: write what to find.</source>
        <translation>引号之间没有内容：请输入要查找的内容。</translation>
    </message>
    <message>
        <source>This bracket closes none: take it away, or put quotes round the text.</source>
        <translation>此括号没有对应的左括号：请去掉它，或给文字加上引号。</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ) after it.</source>
        <translation>此括号未闭合：请在后面加上 )。</translation>
    </message>
    <message>
        <source>This computer has no device &quot;mps&quot;: choose &quot;auto&quot; or &quot;cpu&quot;.</source>
        <translation>此计算机没有设备“mps”：请选择“auto”或“cpu”。</translation>
    </message>
    <message>
        <source>This computer has no device &quot;{name}&quot; that torch can use: choose &quot;auto&quot; or &quot;cpu&quot;, or install a CUDA build of torch and the card&apos;s driver.</source>
        <translation>此计算机没有 torch 可用的设备“{name}”：请选择“auto”或“cpu”，或安装 CUDA 版的 torch 和显卡驱动程序。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: add a &quot; after the text.</source>
        <translation>此引号未闭合：请在文字后面加上 &quot;。</translation>
    </message>
    <message>
        <source>This search has {text} characters: write at most {length}.</source>
        <translation>此搜索有 {text} 个字符：最多只能有 {length} 个。</translation>
    </message>
    <message>
        <source>This system&apos;s bin gives nothing back to programs: open the bin and restore the pictures there.</source>
        <translation>此系统的回收站不允许程序取回文件：请打开回收站，在那里还原图片。</translation>
    </message>
    <message>
        <source>This user may not read, write or make all tables of the library {place}: have who runs the server grant the rights, or name another user.</source>
        <translation>此用户无权读取、写入或创建库 {place} 的全部表：请让服务器管理员授予权限，或指定其他用户。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>传输端点未连接</translation>
    </message>
    <message>
        <source>Triples of damaged copies in order</source>
        <translation>顺序正确的受损副本三元组</translation>
    </message>
    <message>
        <source>Triples of restyled photographs in order</source>
        <translation>顺序正确的风格化照片三元组</translation>
    </message>
    <message>
        <source>Watching broke off; open the folder again to resume it.</source>
        <translation>监视已中断；重新打开文件夹可恢复。</translation>
    </message>
    <message>
        <source>What {url} sent is not {title}, so it was thrown away: try again later, or check that no proxy or log-in page answers in its place.</source>
        <translation>{url} 发来的不是{title}，已丢弃：请稍后重试，或检查是否有代理或登录页面代为应答。</translation>
    </message>
    <message>
        <source>Works of art held out</source>
        <translation>留出的艺术作品</translation>
    </message>
    <message>
        <source>Works of art trained on</source>
        <translation>训练用的艺术作品</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>a row of {row} refers to a missing row of {row2}</source>
        <translation>{row} 的一行引用了 {row2} 中不存在的行</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>another file has its old place; rename that one and undo again</source>
        <translation>原位置已有其他文件；请将其重命名，然后再次撤销</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>另一种文件</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>请关闭其他程序</translation>
    </message>
    <message>
        <source>collect in {name}</source>
        <translation>放入“{name}”</translation>
    </message>
    <message>
        <source>colour blue</source>
        <translation>颜色：蓝色</translation>
    </message>
    <message>
        <source>colour green</source>
        <translation>颜色：绿色</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>colour none</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>colour orange</source>
        <translation>颜色：橙色</translation>
    </message>
    <message>
        <source>colour purple</source>
        <translation>颜色：紫色</translation>
    </message>
    <message>
        <source>colour red</source>
        <translation>颜色：红色</translation>
    </message>
    <message>
        <source>colour yellow</source>
        <translation>颜色：黄色</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>文件不是数据库</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>生成工具</translation>
    </message>
    <message>
        <source>generator&apos;s model</source>
        <translation>生成所用的模型</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>引导系数</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>holds no state dict</source>
        <translation>不含 state dict</translation>
    </message>
    <message>
        <source>install it with `{command}`</source>
        <translation>请用 `{command}` 安装</translation>
    </message>
    <message>
        <source>is damaged ({name} has negative values)</source>
        <translation>已损坏（{name} 含有负值）</translation>
    </message>
    <message>
        <source>is damaged ({name} has values that are not numbers)</source>
        <translation>已损坏（{name} 含有非数字的值）</translation>
    </message>
    <message>
        <source>is damaged or cut short</source>
        <translation>已损坏或不完整</translation>
    </message>
    <message>
        <source>is damaged, holds code, or is no model file</source>
        <translation>已损坏、含有代码或不是模型文件</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({missing} is missing)</source>
        <translation>不是 ArtScore 模型（缺少 {missing}）</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} has the shape {found} instead of {shape})</source>
        <translation>不是 ArtScore 模型（{name} 的形状为 {found}，应为 {shape}）</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} is stored as {dtype})</source>
        <translation>不是 ArtScore 模型（{name} 以 {dtype} 存储）</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({unknown} is unknown)</source>
        <translation>不是 ArtScore 模型（{unknown} 未知）</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>复制期间发生了更改</translation>
    </message>
    <message>
        <source>it is gone from there</source>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>之后被更改过</translation>
    </message>
    <message>
        <source>its original is gone, and it may be the last copy</source>
        <translation>其原件已不存在，这可能是最后一份副本</translation>
    </message>
    <message>
        <source>its reference: {error}</source>
        <translation>其参考图：{error}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>part of the file name, or a pattern</source>
        <translation>文件名的一部分，或通配模式</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>picked, rejected or neither</source>
        <translation>留用、排除或两者皆非</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>sampling steps</source>
        <translation>采样步数</translation>
    </message>
    <message>
        <source>save a smaller copy, or measure on the CPU</source>
        <translation>请保存较小的副本，或在 CPU 上测量</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>添加标签“{name}”</translation>
    </message>
    <message>
        <source>take out of {name}</source>
        <translation>移出“{name}”</translation>
    </message>
    <message>
        <source>the copy differs from what was read</source>
        <translation>副本与读取的内容不同</translation>
    </message>
    <message>
        <source>the packaged program can&apos;t take it in; the wheel beside it, by `{command}`, has it</source>
        <translation>打包版程序无法加入它；可用 `{command}` 安装旁边的 wheel，其中已包含</translation>
    </message>
    <message>
        <source>the published model</source>
        <translation>已发布的模型</translation>
    </message>
    <message>
        <source>the server has fewer bytes than had arrived</source>
        <translation>服务器上的字节数少于已收到的</translation>
    </message>
    <message>
        <source>the server sent another part than was asked for</source>
        <translation>服务器发来的部分与请求的不同</translation>
    </message>
    <message>
        <source>the weights of {title}</source>
        <translation>网络 {title} 的权重</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>取消旗标</translation>
    </message>
    <message>
        <source>unpacks to more than an ArtScore model has</source>
        <translation>解压后大于 ArtScore 模型应有的大小</translation>
    </message>
    <message>
        <source>untag {name}</source>
        <translation>移除标签“{name}”</translation>
    </message>
    <message>
        <source>what it reads as</source>
        <translation>看起来像什么</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>words of the negative prompt</source>
        <translation>反向提示词中的词</translation>
    </message>
    <message>
        <source>words of the prompt</source>
        <translation>提示词中的词</translation>
    </message>
    <message>
        <source>{backup} is not a sound library ({damage}): choose another backup.</source>
        <translation>{backup} 不是完好的库（{damage}）：请选择其他备份。</translation>
    </message>
    <message>
        <source>{chosen} is not there or not a file: check the name of the weights.</source>
        <translation>{chosen} 不存在或不是文件：请检查权重的名称。</translation>
    </message>
    <message>
        <source>{device} failed: the CPU scores from here on.</source>
        <translation>{device} 失败：此后由 CPU 评分。</translation>
    </message>
    <message>
        <source>{device} has too little memory: the CPU scores from here on.</source>
        <translation>{device} 内存不足：此后由 CPU 评分。</translation>
    </message>
    <message>
        <source>{done}: {count} picture</source>
        <translation>{done}：{count} 张图片</translation>
    </message>
    <message>
        <source>{done}: {count} pictures</source>
        <translation>{done}：{count} 张图片</translation>
    </message>
    <message>
        <source>{error} The default is used ({path}).</source>
        <translation>{error}使用默认值（{path}）。</translation>
    </message>
    <message>
        <source>{file} is not in the bin any more.</source>
        <translation>{file} 已不在回收站中。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made ({reason}): choose another place.</source>
        <translation>无法创建 {folder}（{reason}）：请选择其他位置。</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose another place.</source>
        <translation>{folder} 不是文件夹：请选择其他位置。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions, or copy it instead.</source>
        <translation>无法将 {name} 放到 {name2}（{reason}）：请检查该文件夹的驱动器和权限，或改为复制。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions.</source>
        <translation>无法将 {name} 放到 {name2}（{reason}）：请检查该文件夹的驱动器和权限。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved to the bin ({reason}): check its folder&apos;s permissions.</source>
        <translation>无法将 {name} 移到回收站（{reason}）：请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions and that its drive is connected.</source>
        <translation>无法读取 {name}（{reason}）：请检查其权限，并确认驱动器已连接。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>无法读取 {name}（{reason}）：请检查其权限。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check that it is there.</source>
        <translation>无法读取 {name}（{reason}）：请确认它存在。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be taken back ({reason}): check its folder.</source>
        <translation>无法取回 {name}（{reason}）：请检查其文件夹。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written ({reason}): choose another place.</source>
        <translation>无法写入 {name}（{reason}）：请选择其他位置。</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {high}: “{text}” finds nothing.</source>
        <translation>{name} 的范围是 {low} 到 {high}：“{text}”找不到任何内容。</translation>
    </message>
    <message>
        <source>{name} goes from {low}: “{text}” finds nothing.</source>
        <translation>{name} 从 {low} 开始：“{text}”找不到任何内容。</translation>
    </message>
    <message>
        <source>{name} holds more than {pixels} million pixels, too many to open safely; save a smaller copy.</source>
        <translation>{name} 超过 {pixels} 百万像素，过大而无法安全打开；请保存较小的副本。</translation>
    </message>
    <message>
        <source>{name} is a folder: name the pictures in it.</source>
        <translation>{name} 是文件夹：请指定其中的图片。</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that crashes its reader: replace it with a whole copy, or remove it.</source>
        <translation>{name} 的损坏会使读取程序崩溃：请用完整的副本替换，或将其移除。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and can&apos;t be read whole; replace it with a whole copy.</source>
        <translation>{name} 已损坏或被截断，无法完整读取；请用完整的副本替换。</translation>
    </message>
    <message>
        <source>{name} is empty; replace it with a whole copy.</source>
        <translation>{name} 是空文件；请用完整的副本替换。</translation>
    </message>
    <message>
        <source>{name} is gone: it was moved or deleted meanwhile.</source>
        <translation>{name} 已不存在：在此期间被移动或删除。</translation>
    </message>
    <message>
        <source>{name} is in the bin still: another file has its place; rename that.</source>
        <translation>{name} 仍在回收站中：原位置已有其他文件，请将其重命名。</translation>
    </message>
    <message>
        <source>{name} is more than {ratio} times longer than it is wide, too thin to score with its shape kept; choose the preprocess &quot;squash&quot; for it.</source>
        <translation>{name} 的长度超过宽度的 {ratio} 倍，太窄，无法保持比例评分；请选择图片形状“压缩为正方形”。</translation>
    </message>
    <message>
        <source>{name} is no longer wanted: nothing was read of it.</source>
        <translation>不再需要 {name}：未读取其内容。</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF or HEIC picture, or its beginning is damaged; open it elsewhere and save it anew, or remove it.</source>
        <translation>{name} 不是 PNG、JPEG、WebP、AVIF、GIF、BMP、TIFF 或 HEIC 图片，或其开头已损坏；请用其他程序打开并重新保存，或将其移除。</translation>
    </message>
    <message>
        <source>{name} is not there: check its name.</source>
        <translation>{name} 不存在：请检查名称。</translation>
    </message>
    <message>
        <source>{name} is one of {choices}: not “{wrong}”.</source>
        <translation>{name} 不能是“{wrong}”，只能是 {choices}。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or save a smaller copy.</source>
        <translation>{name} 需要的内存超过空闲内存；请关闭其他程序，或保存较小的副本。</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is: {cure}.</source>
        <translation>{name} 需要的内存超过可用内存：{cure}。</translation>
    </message>
    <message>
        <source>{name} stays where it is ({reason}): check its folder&apos;s drive and permissions.</source>
        <translation>{name} 留在原处（{reason}）：请检查其文件夹的驱动器和权限。</translation>
    </message>
    <message>
        <source>{name} stays where it is: another file took the name {name2}.</source>
        <translation>{name} 留在原处：其他文件占用了名称 {name2}。</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} 留在原处：{reason}。</translation>
    </message>
    <message>
        <source>{name} takes a date or an age, as in 2026, 2026-01, 2026-01-31, today, &lt;7d or 7d..14d: not “{text}”.</source>
        <translation>{name} 不能是“{text}”，而应为日期或时间跨度，例如 2026、2026-01、2026-01-31、today、&lt;7d 或 7d..14d。</translation>
    </message>
    <message>
        <source>{name} takes a number, as in {example}: not “{text}”.</source>
        <translation>{name} 不能是“{text}”，而应为数字，例如 {example}。</translation>
    </message>
    <message>
        <source>{name} takes a size with its unit, as in &gt;2mb, &lt;500kb or 1mb..5mb: not “{text}”.</source>
        <translation>{name} 不能是“{text}”，而应为带单位的大小，例如 &gt;2mb、&lt;500kb 或 1mb..5mb。</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read: it may be damaged; save it anew from another program, or remove it.</source>
        <translation>读取 {name} 超过 {seconds} 秒：它可能已损坏；请用其他程序重新保存，或将其移除。</translation>
    </message>
    <message>
        <source>{name} was changed or moved meanwhile: look at it again.</source>
        <translation>{name} 在此期间被更改或移动：请再看一下。</translation>
    </message>
    <message>
        <source>{name} would take more than a gigabyte of memory to open ({width} x {height} pixels, {mode}); save a smaller copy.</source>
        <translation>打开 {name} 需要超过 1 GB 的内存（{width} x {height} 像素，{mode}）；请保存较小的副本。</translation>
    </message>
    <message>
        <source>{offset} of {total} bytes arrived</source>
        <translation>收到 {total} 字节中的 {offset} 字节</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written as Parquet: {error}.</source>
        <translation>无法将 {out} 写为 Parquet：{error}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({error}); it was passed over.</source>
        <translation>无法读取 {path}（{error}）；已跳过。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>无法读取 {path}（{reason}）：请检查其权限。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}): check its folder&apos;s permissions.</source>
        <translation>无法写入 {path}（{reason}）：请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; try again when it is finished.</source>
        <translation>{path} 在读取期间发生了更改；请在它完成后重试。</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of torchvision&apos;s {name}: choose that file.</source>
        <translation>{path} 不含 torchvision 的 {name} 的权重：请选择该文件。</translation>
    </message>
    <message>
        <source>{path} has no safetensors header; choose a .safetensors model file.</source>
        <translation>{path} 没有 safetensors 文件头；请选择 .safetensors 模型文件。</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model: choose another file.</source>
        <translation>{path} 有 {size} GB，对 ArtScore 模型来说过大：请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} 有 {size} GB，对 ArtScore 模型来说过大；请选择 ArtScore 检查点（.pth 或 .safetensors）。</translation>
    </message>
    <message>
        <source>{path} holds more than weights: choose torchvision&apos;s own file.</source>
        <translation>{path} 不只包含权重：请选择 torchvision 自己的文件。</translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder to watch.</source>
        <translation>{path} 是文件；请选择要监视的文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder: give the path of a library file.</source>
        <translation>{path} 是文件夹：请给出库文件的路径。</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights: download it again or choose another.</source>
        <translation>{path} 已损坏或不是权重文件：请重新下载，或选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}).</source>
        <translation>{path} 已损坏或不是模型文件（{error}）。</translation>
    </message>
    <message>
        <source>{path} is damaged: install the program again.</source>
        <translation>{path} 已损坏：请重新安装程序。</translation>
    </message>
    <message>
        <source>{path} is more than {ratio} times longer than it is wide, too thin for {title}.</source>
        <translation>{path} 的长度超过宽度的 {ratio} 倍，对 {title} 来说太窄。</translation>
    </message>
    <message>
        <source>{path} is no XMP sidecar that can be read: mend it, or move it away.</source>
        <translation>{path} 不是可读取的 XMP 附属文件：请修复它，或将其移走。</translation>
    </message>
    <message>
        <source>{path} is not a file: choose a model file.</source>
        <translation>{path} 不是文件：请选择模型文件。</translation>
    </message>
    <message>
        <source>{path} is not a file; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} 不是文件；请选择 ArtScore 检查点（.pth 或 .safetensors）。</translation>
    </message>
    <message>
        <source>{path} is not a file; remove it or give it another name.</source>
        <translation>{path} 不是文件；请将其移除，或改用其他名称。</translation>
    </message>
    <message>
        <source>{path} is not a model file: choose a .safetensors file or a torch checkpoint.</source>
        <translation>{path} 不是模型文件：请选择 .safetensors 文件或 torch 检查点。</translation>
    </message>
    <message>
        <source>{path} is not an ArtScore Curator library: give another path.</source>
        <translation>{path} 不是 ArtScore Curator 的库：请给出其他路径。</translation>
    </message>
    <message>
        <source>{path} is not the published model any more: delete it and download it again.</source>
        <translation>{path} 已不是已发布的模型：请删除它，然后重新下载。</translation>
    </message>
    <message>
        <source>{path} is not there: connect its drive.</source>
        <translation>{path} 不存在：请连接其驱动器。</translation>
    </message>
    <message>
        <source>{path} is over {file_bytes} MB, too large for a picture; save a smaller copy.</source>
        <translation>{path} 超过 {file_bytes} MB，对图片来说过大；请保存较小的副本。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height} once the shorter side is brought to 224; {title} compares equal sizes only.</source>
        <translation>将短边缩放到 224 后，{path} 为 {width}x{height} 像素，其参考图为 {reference_width}x{reference_height}；{title} 只比较相同尺寸。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height}; {title} compares equal sizes only.</source>
        <translation>{path} 为 {width}x{height} 像素，其参考图为 {reference_width}x{reference_height}；{title} 只比较相同尺寸。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, and {title} needs {min_edge} a side at least.</source>
        <translation>{path} 为 {width}x{height} 像素，而 {title} 要求每边至少 {min_edge}。</translation>
    </message>
    <message>
        <source>{path} reads differently each time: check its disk.</source>
        <translation>{path} 每次读取的内容都不同：请检查其磁盘。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile: choose the model again.</source>
        <translation>{path} 在此期间被更改：请重新选择模型。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version; what this version knows of it is used.</source>
        <translation>{path} 由较新版本写入；仅使用此版本所能识别的内容。</translation>
    </message>
    <message>
        <source>{path} {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} {error}；请选择 ArtScore 检查点（.pth 或 .safetensors）。</translation>
    </message>
    <message>
        <source>{place} is another program&apos;s database: name another.</source>
        <translation>{place} 是其他程序的数据库：请指定其他数据库。</translation>
    </message>
    <message>
        <source>{place} is no address of a library: write postgresql+psycopg://USER@HOST/DATABASE, or a file&apos;s path.</source>
        <translation>{place} 不是库的地址：请写 postgresql+psycopg://USER@HOST/DATABASE，或文件路径。</translation>
    </message>
    <message>
        <source>{root} is not there or can&apos;t be opened ({error}); check that its drive is connected.</source>
        <translation>{root} 不存在或无法打开（{error}）；请确认其驱动器已连接。</translation>
    </message>
    <message>
        <source>{source} holds no library, so no copy of it was kept.</source>
        <translation>{source} 中没有库，因此未保留其副本。</translation>
    </message>
    <message>
        <source>{stars} star</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} 星</translation>
    </message>
    <message>
        <source>{threads} threads</source>
        <translation>{threads} 个线程</translation>
    </message>
    <message>
        <source>{title} can&apos;t be written to {target} ({reason}): free some space or check the folder&apos;s permissions.</source>
        <translation>无法将{title}写入 {target}（{reason}）：请释放一些空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>{title} gave a value that is not a number, so the weights are damaged: download them again or choose another file.</source>
        <translation>{title} 给出的值不是数字，说明权重已损坏：请重新下载，或选择其他文件。</translation>
    </message>
    <message>
        <source>Another download of {title} is running: wait for that to end.</source>
        <translation>{title}正在下载：请等待其结束。</translation>
    </message>
    <message>
        <source>{url} can&apos;t be reached ({reason}): check the internet connection and try again.</source>
        <translation>无法连接 {url}（{reason}）：请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>{url} can&apos;t prove who it is ({reason}): nothing was downloaded; check the clock and any proxy of this computer.</source>
        <translation>无法验证 {url} 的身份（{reason}）：未下载任何内容；请检查此计算机的时钟和代理。</translation>
    </message>
    <message>
        <source>{url} can&apos;t serve the model now ({status}): try again later.</source>
        <translation>{url} 目前无法提供模型（{status}）：请稍后重试。</translation>
    </message>
    <message>
        <source>{url} has no model under {url2} any more: see whether its authors have moved it, and choose the file itself.</source>
        <translation>{url} 的 {url2} 处已没有模型：请查看其作者是否已将其移走，并直接选择该文件。</translation>
    </message>
    <message>
        <source>{url} is no web address: it must begin with https://.</source>
        <translation>{url} 不是网址：必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>{url} refused the download ({status}): check for a proxy or a firewall.</source>
        <translation>{url} 拒绝下载（{status}）：请检查代理或防火墙。</translation>
    </message>
    <message>
        <source>{url} sends more than {bytes} MB, which is not the file that was asked for: nothing was kept.</source>
        <translation>{url} 发送的内容超过 {bytes} MB，不是所请求的文件：未保留任何内容。</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be undone here: a newer version of the program, or another one, did it.</source>
        <translation>“{title}”无法在此撤销：它由较新版本的程序或其他程序执行。</translation>
    </message>
    <message>
        <source>“{value}” is empty: write {name}:{last}..{first}.</source>
        <translation>“{value}”的范围为空：请输入 {name}:{last}..{first}。</translation>
    </message>
    <message>
        <source>“{value}” mixes a date and an age: write two of a kind, as in 7d..14d.</source>
        <translation>“{value}”混用了日期和时间跨度：请输入两个同类的值，例如 7d..14d。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Include folders within</source>
        <translation>包含子文件夹</translation>
    </message>
    <message>
        <source>Watch the open folder for changes</source>
        <translation>监视已打开文件夹的更改</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Score on</source>
        <translation>评分设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Automatic (by measuring)</source>
        <translation>自动（通过测量）</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>完整 (float32)</translation>
    </message>
    <message>
        <source>Fast (bfloat16)</source>
        <translation>快速 (bfloat16)</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <translation>图片形状</translation>
    </message>
    <message>
        <source>Squashed to a square (as published)</source>
        <translation>压缩为正方形（与论文一致）</translation>
    </message>
    <message>
        <source>Kept in proportion</source>
        <translation>保持比例</translation>
    </message>
    <message>
        <source>Pictures at a time</source>
        <translation>每批图片数</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Leave on the GPU</source>
        <translation>GPU 上预留</translation>
    </message>
    <message>
        <source>Room for thumbnails</source>
        <translation>缩略图空间</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>保留的每日备份数</translation>
    </message>
    <message>
        <source>Clear Thumbnails</source>
        <translation>清除缩略图</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scoring waits while other programs leave less memory free.</source>
        <translation>当其他程序留下的空闲内存少于此值时，评分会等待。</translation>
    </message>
    <message>
        <source>Scores of one shape are not compared with those of the other.</source>
        <translation>一种形状的得分不会与另一种形状的得分比较。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>From the next start on; `curator library restore` goes back.</source>
        <translation>从下次启动起；`curator library restore` 可恢复。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Collections, searches and tags</source>
        <translation>收藏集、搜索和标签</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Smart collections</source>
        <translation>智能收藏集</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>Tag Pictures</source>
        <translation>为图片添加标签</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Put into a Collection</source>
        <translation>放入收藏集</translation>
    </message>
    <message>
        <source>Collection:</source>
        <translation>收藏集：</translation>
    </message>
    <message>
        <source>Search for something first, then keep it.</source>
        <translation>请先搜索，再保留。</translation>
    </message>
    <message>
        <source>Keep This Search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Keep the Search {name}</source>
        <translation>保留搜索“{name}”</translation>
    </message>
    <message>
        <source>Nothing to put into {name}: drop pictures of the open folder there.</source>
        <translation>没有可放入 {name} 的内容：请将已打开文件夹中的图片拖放到那里。</translation>
    </message>
    <message>
        <source>Tag the Selected Pictures</source>
        <translation>添加到选中的图片</translation>
    </message>
    <message>
        <source>Take from the Selected Pictures</source>
        <translation>从选中的图片移除</translation>
    </message>
    <message>
        <source>Put the Selected Pictures in</source>
        <translation>放入选中的图片</translation>
    </message>
    <message>
        <source>Take the Selected Pictures out</source>
        <translation>移出选中的图片</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>将“{old}”重命名为“{new}”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除“{name}”</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SidecarDesk</name>
    <message>
        <source>Write XMP Sidecars</source>
        <translation>写入 XMP 附属文件</translation>
    </message>
    <message>
        <source>Write sidecars for {what}?</source>
        <translation>为 {what} 写入附属文件？</translation>
    </message>
    <message>
        <source>Stars, flags, labels, tags and scores go into a file beside each picture, name.ext.xmp, which darktable, digiKam and Lightroom read. What other programs wrote there stays.</source>
        <translation>星级、旗标、色标、标签和得分会写入每张图片旁的文件 name.ext.xmp，darktable、digiKam 和 Lightroom 均可读取。其他程序写入的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Read XMP Sidecars</source>
        <translation>读取 XMP 附属文件</translation>
    </message>
    <message>
        <source>Read the sidecars of {what}?</source>
        <translation>读取 {what} 的附属文件？</translation>
    </message>
    <message>
        <source>Stars, flags, labels and tags are taken from the files beside the pictures. Undo takes it back.</source>
        <translation>从图片旁的文件读取星级、旗标、色标和标签。“撤销”可还原。</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Let them replace stars, flags and labels given here</source>
        <translation>用其替换在此设置的星级、旗标和色标</translation>
    </message>
    <message>
        <source>There are no pictures shown: open a folder first.</source>
        <translation>当前没有显示图片：请先打开文件夹。</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{changed} of {count} sidecars were written anew.</source>
        <translation>{count} 个附属文件中有 {changed} 个已重新写入。</translation>
    </message>
    <message>
        <source>Sidecars written: {done} of {total}.</source>
        <translation>已写入附属文件：{done} / {total}。</translation>
    </message>
    <message>
        <source>{read} sidecars were read, {changed} pictures changed.</source>
        <translation>已读取 {read} 个附属文件，更改了 {changed} 张图片。</translation>
    </message>
    <message>
        <source>Looked for sidecars: {done} of {total}.</source>
        <translation>已查找附属文件：{done} / {total}。</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>The light table holds {most} pictures: here are the first of these.</source>
        <translation>看片台可容纳 {most} 张图片：这里是其中的前几张。</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Looking for pictures</source>
        <translation>正在查找图片</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>ArtScore Curator ranks its pictures from photograph to art. You can also drop a folder here. Your files are only read, never changed.</source>
        <translation>ArtScore Curator 会将其中的图片从照片到艺术排名。您也可以将文件夹拖放到这里。文件只会被读取，绝不会被更改。</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>正在浏览 {folder}</translation>
    </message>
    <message>
        <source>Pictures found: {count}</source>
        <translation>找到的图片：{count}</translation>
    </message>
    <message>
        <source>No pictures in {folder}</source>
        <translation>{folder} 中没有图片</translation>
    </message>
    <message>
        <source>It holds no JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF or BMP files. New ones appear here by themselves while the folder is watched.</source>
        <translation>其中没有 JPEG、PNG、WebP、AVIF、HEIC、TIFF、GIF 或 BMP 文件。监视文件夹期间，新文件会自动出现在这里。</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>打开其他文件夹…</translation>
    </message>
    <message>
        <source>No pictures match the filter</source>
        <translation>没有符合筛选条件的图片</translation>
    </message>
    <message>
        <source>Change the search or widen the score range, or show everything again.</source>
        <translation>请更改搜索、扩大得分范围，或重新显示全部。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>{folder} is offline</source>
        <translation>{folder} 已离线</translation>
    </message>
    <message>
        <source>Connect its drive or network share; every score is kept until it returns.
{path}</source>
        <translation>请连接其驱动器或网络共享；在恢复之前，所有得分都会保留。
{path}</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This folder can&apos;t be shown</source>
        <translation>无法显示此文件夹</translation>
    </message>
</context>
<context>
    <name>StatusDesk</name>
    <message>
        <source>{folder} is not there; its scores are kept. Connect its drive to go on.</source>
        <translation>{folder} 不在；其得分会保留。请连接其驱动器以继续。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop scoring for now</source>
        <translation>暂时停止评分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep what there is so far</source>
        <translation>保留目前的结果</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose the model that scores</source>
        <translation>选择用于评分的模型</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Choose a metric and a reference</source>
        <translation>选择度量和参考图</translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation>设备：{name}</translation>
    </message>
    <message>
        <source>Model: {name}. Choose another…</source>
        <translation>模型：{name}。选择其他…</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation>显示：{shown} / {total}</translation>
    </message>
    <message>
        <source>Pictures: {total}</source>
        <translation>图片：{total}</translation>
    </message>
    <message>
        <source>Unreadable: {count}</source>
        <translation>无法读取：{count}</translation>
    </message>
    <message>
        <source>Looking for pictures · {done} found</source>
        <translation>正在查找图片 · 已找到 {done}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Loading the metric…</source>
        <translation>正在加载度量…</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>正在比较 {done} / {total}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>已暂停于 {done} / {total}</translation>
    </message>
    <message>
        <source>Stopped · {left} not scored · F5 goes on</source>
        <translation>已停止 · {left} 张未评分 · 按 F5 继续</translation>
    </message>
    <message>
        <source>Up to date · watching for changes</source>
        <translation>已是最新 · 正在监视更改</translation>
    </message>
    <message>
        <source>Scoring {done} of {total}</source>
        <translation>正在评分 {done} / {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Can&apos;t compare</source>
        <translation>无法比较</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TransferDesk</name>
    <message>
        <source>Done: {title}. Undo takes it back.</source>
        <translation>完成：{title}。“撤销”可还原。</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are there.</source>
        <translation>{total} 张图片中已完成 {done} 张。</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Copy, Move or Link Pictures</source>
        <translation>复制、移动或链接图片</translation>
    </message>
    <message>
        <source>Begin names with their rank: 0001-name.png</source>
        <translation>名称以名次开头：0001-name.png</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, or browse for it.</source>
        <translation>请输入文件夹的完整路径，或浏览选择。</translation>
    </message>
    <message>
        <source>That is a file: choose a folder.</source>
        <translation>这是文件：请选择文件夹。</translation>
    </message>
    <message>
        <source>There is nothing to bring there.</source>
        <translation>没有可放到那里的内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move; scores and marks go along</source>
        <translation>移动；得分和标记一并带走</translation>
    </message>
    <message>
        <source>Link: a second name on the same drive, no space taken</source>
        <translation>链接：同一驱动器上的第二个名称，不占空间</translation>
    </message>
    <message>
        <source>Symbolic link to where they are</source>
        <translation>指向原位置的符号链接</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>选中的图片（{count}）</translation>
    </message>
    <message>
        <source>Those picked ({count})</source>
        <translation>留用的图片（{count}）</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <translation>显示的图片（{count}）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>将创建该文件夹。</translation>
    </message>
    <message>
        <source>Nothing there is overwritten. Undo takes it back.</source>
        <translation>不会覆盖任何文件。“撤销”可还原。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>This metric needs the weights of {network}, and there are none to use yet: download them once ({size} MB), or choose torchvision&apos;s {file}.</source>
        <translation>此度量需要 {network} 的权重，目前尚无可用：请下载一次（{size} MB），或选择 torchvision 的 {file}。</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Choose the Weights of {network}</source>
        <translation>选择 {network} 的权重</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation>权重 (*.pth *.pt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>WhyDesk</name>
    <message>
        <source>Warm places raise the score, cool ones lower it.</source>
        <translation>暖色处提高得分，冷色处降低得分。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/秒</translation>
    </message>
    <message>
        <source>{done} MB</source>
        <translation>{done} MB</translation>
    </message>
    <message>
        <source>{done} of {total} MB · {share}</source>
        <translation>{done} / {total} MB · {share}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <translation>{before}；{after}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}：{text}</translation>
    </message>
</context>
</TS>
