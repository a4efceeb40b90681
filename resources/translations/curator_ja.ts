<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ArtScore Curator</source>
        <translation>ArtScore Curatorについて</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Ranks the pictures of a folder from photograph to art. The ArtScore is an order, not a mark: only which of two pictures scores higher has a meaning.</source>
        <translation>フォルダー内の画像を写真らしいものからアートらしいものまで順位付けします。ArtScoreは順序であって点数ではありません。意味を持つのは、2枚のうちどちらが高いかだけです。</translation>
    </message>
    <message>
        <source>After “Learning to Evaluate the Artness of AI-generated Images” by Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan and Jiebo Luo.</source>
        <translation>Junyu Chen、Jie An、Hanjia Lyu、Christopher Kanan、Jiebo Luoの論文「Learning to Evaluate the Artness of AI-generated Images」に基づきます。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったフォルダーを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;ArtScore</source>
        <translation>ArtScore(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date Modified</source>
        <translation>更新日時(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tars</source>
        <translation>星(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Likeness to the Reference</source>
        <translation>参照画像との類似度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rank Change</source>
        <translation>順位の変化(&amp;R)</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>デスクトップに合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Sort by {key}</source>
        <translation>{key}で並べ替え</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>グリッド表示</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、スペース</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Arrows, Page Up/Down, Home, End</source>
        <translation>矢印、Page Up/Down、Home、End</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + 矢印</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>範囲を選択</translation>
    </message>
    <message>
        <source>Ctrl + arrows, Ctrl+Space</source>
        <translation>Ctrl + 矢印、Ctrl+スペース</translation>
    </message>
    <message>
        <source>Move without selecting, toggle</source>
        <translation>選択せずに移動、選択の切り替え</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + ホイール</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>Shift + letters</source>
        <translation>Shift + 文字</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>名前へ移動</translation>
    </message>
    <message>
        <source>In the full view</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Previous, next picture</source>
        <translation>前の画像、次の画像</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>最初の画像、最後の画像</translation>
    </message>
    <message>
        <source>+, -, wheel</source>
        <translation>+、-、ホイール</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Actual size, whole picture</source>
        <translation>実寸、画像全体</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>情報を表示または隠す</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>スコアの根拠を表示</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>グリッドに戻る</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>変更を確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy, Move or Link…</source>
        <translation>コピー、移動、リンク(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write XMP Sidecars…</source>
        <translation>XMPサイドカーを書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Rea&amp;d XMP Sidecars…</source>
        <translation>XMPサイドカーを読み込む(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Pass &amp;Over What Can&apos;t Be Undone</source>
        <translation>元に戻せない操作を飛ばす(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>選択を反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>この検索を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Show All, Clear &amp;Filter</source>
        <translation>すべて表示、フィルターを解除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>高い順(&amp;H)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全画面表示(&amp;E)</translation>
    </message>
    <message>
        <source>Light or &amp;Dark</source>
        <translation>ライト/ダーク切り替え(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>Full &amp;View</source>
        <translation>全体表示(&amp;V)</translation>
    </message>
    <message>
        <source>Open in the Default Vie&amp;wer</source>
        <translation>既定のビューアーで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Show in the File &amp;Manager</source>
        <translation>ファイルマネージャーで表示(&amp;M)</translation>
    </message>
    <message>
        <source>Find &amp;Similar</source>
        <translation>似た画像を探す(&amp;S)</translation>
    </message>
    <message>
        <source>Best, &amp;Not All Alike…</source>
        <translation>似すぎない上位の画像(&amp;N)…</translation>
    </message>
    <message>
        <source>Stac&amp;k Near-Duplicates</source>
        <translation>ほぼ同じ画像をスタック(&amp;K)</translation>
    </message>
    <message>
        <source>Show This S&amp;tack</source>
        <translation>このスタックを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference…</source>
        <translation>参照画像と比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Use as &amp;Reference…</source>
        <translation>参照画像として使う(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;lear Comparison</source>
        <translation>比較を解除(&amp;L)</translation>
    </message>
    <message>
        <source>{stars} Stars</source>
        <translation>星 {stars}</translation>
    </message>
    <message>
        <source>No Stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>星 1</translation>
    </message>
    <message>
        <source>No Colour</source>
        <translation>カラーなし</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>採用(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>除外(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Unflag</source>
        <translation>フラグを外す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>星(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colour Label</source>
        <translation>カラーラベル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>Put into a C&amp;ollection…</source>
        <translation>コレクションに入れる(&amp;O)…</translation>
    </message>
    <message>
        <source>Go to the &amp;Next After Marking</source>
        <translation>マーク後に次へ進む(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter Full Screen</source>
        <translation>全画面で選別(&amp;F)</translation>
    </message>
    <message>
        <source>Compare on the &amp;Light Table</source>
        <translation>ライトテーブルで比較(&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;Between Near-Ties…</source>
        <translation>僅差の画像から選ぶ(&amp;B)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Bin</source>
        <translation>ゴミ箱へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>採点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watch the Folder</source>
        <translation>フォルダーを監視(&amp;W)</translation>
    </message>
    <message>
        <source>What &amp;Raises the ArtScore…</source>
        <translation>ArtScoreを上げる要素(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>ツアーを開始(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>When Something Goes &amp;Wrong</source>
        <translation>問題が起きたとき(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About ArtScore Curator</source>
        <translation>ArtScore Curatorについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>No program is set to open this picture.</source>
        <translation>この画像を開くプログラムが設定されていません。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparing was cancelled; the values so far are kept.</source>
        <translation>比較はキャンセルされました。これまでの値は残ります。</translation>
    </message>
    <message>
        <source>Compared {count} pictures by {metric}.</source>
        <translation>{metric}で{count}枚の画像を比較しました。</translation>
    </message>
    <message>
        <source>Passed over: {reasons}.</source>
        <translation>対象外: {reasons}。</translation>
    </message>
    <message>
        <source>without a reference of the same name</source>
        <translation>同名の参照画像なし</translation>
    </message>
    <message>
        <source>of a name that another file has</source>
        <translation>別のファイルと同名</translation>
    </message>
    <message>
        <source>of another size than the reference</source>
        <translation>参照画像とサイズが異なる</translation>
    </message>
    <message>
        <source>too small or too thin</source>
        <translation>小さすぎる、または細すぎる</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>大きすぎてメモリ不足</translation>
    </message>
</context>
<context>
    <name>ComparisonThread</name>
    <message>
        <source>Comparing stopped because of a mistake in the program.</source>
        <translation>プログラムの誤りにより比較が停止しました。</translation>
    </message>
    <message>
        <source>{file} has no reference of the same name.</source>
        <translation>{file}と同名の参照画像がありません。</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>1 picture by ArtScore</source>
        <translation>ArtScore 順の画像 1 枚</translation>
    </message>
    <message>
        <source>{count} pictures by ArtScore, best first</source>
        <translation>ArtScore 順の画像 {count} 枚、良いものが先</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>モデル {name}</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>percentile among all</source>
        <translation>全体の中でのパーセンタイル</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>星 5 つのうち {stars}</translation>
    </message>
    <message>
        <source>reads as art</source>
        <translation>アートらしい</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>reads as photo</source>
        <translation>写真らしい</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} ステップ</translation>
    </message>
    <message>
        <source>CFG {number}</source>
        <translation>CFG {number}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>シード {number}</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Nothing was marked: what is selected was not read yet, or can&apos;t be.</source>
        <translation>何もマークされませんでした。選択した画像はまだ読み込まれていないか、読み込めません。</translation>
    </message>
    <message>
        <source>Nothing is selected: choose pictures by a click or the arrow keys first.</source>
        <translation>何も選択されていません。先にクリックか矢印キーで画像を選んでください。</translation>
    </message>
    <message>
        <source>{count} Pictures</source>
        <translation>{count}枚の画像</translation>
    </message>
    <message>
        <source>Unflag {what}</source>
        <translation>{what}のフラグを外す</translation>
    </message>
    <message>
        <source>Pick {what}</source>
        <translation>{what}を採用</translation>
    </message>
    <message>
        <source>Reject {what}</source>
        <translation>{what}を除外</translation>
    </message>
    <message>
        <source>Take the Stars from {what}</source>
        <translation>{what}の星を外す</translation>
    </message>
    <message>
        <source>Rate {what} 1 Star</source>
        <translation>{what}に星1を付ける</translation>
    </message>
    <message>
        <source>Rate {what} {stars} Stars</source>
        <translation>{what}に星{stars}を付ける</translation>
    </message>
    <message>
        <source>Take the Label from {what}</source>
        <translation>{what}のラベルを外す</translation>
    </message>
    <message>
        <source>Label {what} {color}</source>
        <translation>{what}に{color}のラベルを付ける</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Tag {count} Pictures as {name}</source>
        <translation>{count}枚の画像にタグ「{name}」を付ける</translation>
    </message>
    <message>
        <source>Take the Tag {name} from {count} Pictures</source>
        <translation>{count}枚の画像からタグ「{name}」を外す</translation>
    </message>
    <message>
        <source>Put {count} Pictures into {name}</source>
        <translation>{count}枚の画像を「{name}」に入れる</translation>
    </message>
    <message>
        <source>Take {count} Pictures out of {name}</source>
        <translation>{count}枚の画像を「{name}」から外す</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>(ほか{count}件)</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>プログラムで問題が発生しました</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. The program goes on; if something no longer works, start it again. The log is in {folder}.</source>
        <translation>画像とスコアは無事です。プログラムは続行します。動かなくなった機能があれば再起動してください。ログは{folder}にあります。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>前回、プログラムが予期せず終了しました</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. If it happens again, the details help whoever mends it. The log is in {folder}.</source>
        <translation>画像とスコアは無事です。再び起きた場合は、詳細が原因の修正に役立ちます。ログは{folder}にあります。</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Exported {count} pictures to {path}.</source>
        <translation>{count}枚の画像を{path}に書き出しました。</translation>
    </message>
    <message>
        <source>Stored thumbnails were removed.</source>
        <translation>保存されたサムネイルを削除しました。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Scores</source>
        <translation>スコアを書き出す</translation>
    </message>
    <message>
        <source>With marks, tags and how pictures were generated</source>
        <translation>マーク、タグ、生成情報を含める</translation>
    </message>
    <message>
        <source>Only from percentile</source>
        <translation>次のパーセンタイル以上のみ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lowest percentile in the folder</source>
        <translation>フォルダー内の最低パーセンタイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き出すファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, or browse for its folder.</source>
        <translation>ファイルのフルパスを入力するか、フォルダーを参照してください。</translation>
    </message>
    <message>
        <source>That is a folder; add a file name.</source>
        <translation>フォルダーです。ファイル名を追加してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー{folder}がありません。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>書き出すものがありません。</translation>
    </message>
    <message>
        <source>Ranked, with percentiles and file facts</source>
        <translation>順位、パーセンタイル、ファイル情報付き</translation>
    </message>
    <message>
        <source>Best first; unreadable files last, with the reason</source>
        <translation>上位から順に。読み取れないファイルは理由付きで最後</translation>
    </message>
    <message>
        <source>File names and scores only</source>
        <translation>ファイル名とスコアのみ</translation>
    </message>
    <message>
        <source>file_name,art_score in the order of names, as the published script</source>
        <translation>公開スクリプトと同じく、名前順のfile_name,art_score</translation>
    </message>
    <message>
        <source>JSON lines, with all that is known</source>
        <translation>既知の情報すべてを含むJSON Lines</translation>
    </message>
    <message>
        <source>One object a line: scores, marks, tags and how it was generated</source>
        <translation>1行に1オブジェクト: スコア、マーク、タグ、生成情報</translation>
    </message>
    <message>
        <source>Parquet, with all that is known</source>
        <translation>既知の情報すべてを含むParquet</translation>
    </message>
    <message>
        <source>The same as columns, for data tools; needs pyarrow</source>
        <translation>同じ内容を列形式で、データツール向け。pyarrowが必要</translation>
    </message>
    <message>
        <source>Contact sheet, to look at in a browser</source>
        <translation>ブラウザーで見るコンタクトシート</translation>
    </message>
    <message>
        <source>One HTML file with thumbnails, ranks and marks</source>
        <translation>サムネイル、順位、マークを含む1つのHTMLファイル</translation>
    </message>
    <message>
        <source>All pictures ({count})</source>
        <translation>すべての画像 ({count})</translation>
    </message>
    <message>
        <source>Those the filter shows ({count})</source>
        <translation>フィルターで表示中の画像 ({count})</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>選択中の画像 ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>ファイルは既に存在し、置き換えられます。</translation>
    </message>
    <message>
        <source>{ending} files (*{ending})</source>
        <translation>{ending} ファイル (*{ending})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and order</source>
        <translation>フィルターと並び順</translation>
    </message>
    <message>
        <source>Rank change</source>
        <translation>順位の変化</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total}枚中{shown}枚</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows pictures whose name, tags or prompt hold these words</source>
        <translation>名前、タグ、プロンプトにこれらの語を含む画像を表示します</translation>
    </message>
    <message>
        <source>Words of the name, a tag or the prompt, and conditions (Ctrl+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</source>
        <translation>名前、タグ、プロンプトの語と条件 (Ctrl+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の表示サイズ</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel)</source>
        <translation>画像の表示サイズ (Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>Most like art first</source>
        <translation>アートらしい順</translation>
    </message>
    <message>
        <source>Least like art first</source>
        <translation>アートらしくない順</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>名前の降順</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>名前の昇順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>星の多い順</translation>
    </message>
    <message>
        <source>Fewest stars first</source>
        <translation>星の少ない順</translation>
    </message>
    <message>
        <source>First of them first</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>Last of them first</source>
        <translation>末尾から</translation>
    </message>
    <message>
        <source>Risen most first</source>
        <translation>上昇の大きい順</translation>
    </message>
    <message>
        <source>Fallen most first</source>
        <translation>下降の大きい順</translation>
    </message>
    <message>
        <source>Direction: {text}</source>
        <translation>方向: {text}</translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation>似ている順</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <translation>似ていない順</translation>
    </message>
</context>
<context>
    <name>FilterControl</name>
    <message>
        <source>the Last Decision</source>
        <translation>直前の判断</translation>
    </message>
    <message>
        <source>There is nothing to filter yet: open a folder with pictures.</source>
        <translation>選別する画像がまだありません。画像のあるフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>The filter goes on where it was left.</source>
        <translation>前回の続きから選別を再開します。</translation>
    </message>
    <message>
        <source>The file is not there any more: leave it, and go on.</source>
        <translation>ファイルはもうありません。そのままにして次へ進んでください。</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>もうありません</translation>
    </message>
</context>
<context>
    <name>FilterView</name>
    <message>
        <source>Filter</source>
        <translation>選別</translation>
    </message>
    <message>
        <source>→ pick   ← reject   ↓ leave   ↑ back   0-5 stars   6-9 label   Esc finish</source>
        <translation>→ 採用   ← 除外   ↓ そのまま   ↑ 戻る   0-5 星   6-9 ラベル   Esc 終了</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>採用 {count}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>除外 {count}</translation>
    </message>
    <message>
        <source>{count} rated</source>
        <translation>星付き {count}</translation>
    </message>
    <message>
        <source>{count} labelled</source>
        <translation>ラベル付き {count}</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>何も決められていません</translation>
    </message>
    <message>
        <source>{count} pictures stay as they are. Undo takes it all back.</source>
        <translation>{count}枚の画像は変わりません。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>{place} of {total} · {picked} picked · {rejected} rejected</source>
        <translation>{place} / {total} · 採用 {picked} · 除外 {rejected}</translation>
    </message>
    <message>
        <source>Keep what you decided?</source>
        <translation>決めた内容を保存しますか？</translation>
    </message>
    <message>
        <source>Keep These Marks</source>
        <translation>マークを保存</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>一つ戻る</translation>
    </message>
    <message>
        <source>Forget Them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Enter keeps   Backspace steps back   Delete forgets</source>
        <translation>Enter 保存   Backspace 戻る   Delete 破棄</translation>
    </message>
</context>
<context>
    <name>FolderDesk</name>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
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
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使った項目</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近使ったフォルダー</translation>
    </message>
    <message>
        <source>Enter opens a folder, Delete removes it from this list</source>
        <translation>Enterでフォルダーを開き、Deleteで一覧から外します</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Enter opens the folder</source>
        <translation>Enterでフォルダーを開きます</translation>
    </message>
    <message>
        <source>Offline: its drive is not connected</source>
        <translation>オフライン: ドライブが接続されていません</translation>
    </message>
    <message>
        <source>Watched: new pictures appear by themselves</source>
        <translation>監視中: 新しい画像は自動で表示されます</translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation>最近使った項目から外す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>FolderThread</name>
    <message>
        <source>The library can&apos;t be opened: start the program again.</source>
        <translation>ライブラリを開けません。プログラムを再起動してください。</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message>
        <source>{count} pictures like {name}, most alike first.</source>
        <translation>{name}に似た画像{count}枚、似ている順。</translation>
    </message>
    <message>
        <source>Best, Not All Alike</source>
        <translation>似すぎない上位の画像</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>画像の枚数:</translation>
    </message>
    <message>
        <source>{count} of the best pictures that are not all alike, as they were chosen: each is good, and unlike those before it.</source>
        <translation>互いに似すぎない上位{count}枚、選ばれた順。どれも評価が高く、前のものとは似ていません。</translation>
    </message>
    <message>
        <source>{count} stacks of near-duplicates: {under} pictures lie under their best. E shows a stack.</source>
        <translation>ほぼ同じ画像のスタック{count}組: {under}枚が最上位の下にあります。Eでスタックを表示。</translation>
    </message>
    <message>
        <source>{count} versions of one picture, best first.</source>
        <translation>同じ画像の{count}バージョン、上位から順。</translation>
    </message>
    <message>
        <source>Show All Pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <source>Back to the Stacks</source>
        <translation>スタックに戻る</translation>
    </message>
    <message>
        <source>{count} can&apos;t be compared yet.</source>
        <translation>{count}枚はまだ比較できません。</translation>
    </message>
    <message>
        <source>Prepare Likeness</source>
        <translation>類似度を準備</translation>
    </message>
    <message>
        <source>As gathered</source>
        <translation>集めた順</translation>
    </message>
    <message>
        <source>Looking at pictures again: {done} of {total}.</source>
        <translation>画像を再確認中: {total}枚中{done}枚。</translation>
    </message>
    <message>
        <source>Likeness is known now: find similar pictures again.</source>
        <translation>類似度が分かりました。もう一度似た画像を探してください。</translation>
    </message>
    <message>
        <source>This picture was scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>この画像は類似度が保存される前に採点されました。先に「類似度を準備」を選んでください。</translation>
    </message>
    <message>
        <source>These pictures were scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>これらの画像は類似度が保存される前に採点されました。先に「類似度を準備」を選んでください。</translation>
    </message>
    <message>
        <source>This folder is too large for stacks: open a part of it.</source>
        <translation>このフォルダーはスタックには大きすぎます。一部を開いてください。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>More than {most} pictures can&apos;t be dragged at once: select fewer, or choose File &gt; Copy, Move or Link.</source>
        <translation>一度にドラッグできる画像は{most}枚までです。選択を減らすか、ファイル &gt; コピー、移動、リンクを使ってください。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>All its pictures are scored. Folders you have opened are listed here; your files are only read.</source>
        <translation>中の画像がすべて採点されます。開いたフォルダーはここに並びます。ファイルは読み取るだけです。</translation>
    </message>
    <message>
        <source>Scores and order</source>
        <translation>スコアと並び順</translation>
    </message>
    <message>
        <source>The picture most like art comes first. Order by name, date or stars instead, and drag the handles to see a range of scores.</source>
        <translation>最もアートらしい画像が先頭です。名前、日付、星の順にもできます。ハンドルをドラッグするとスコアの範囲を絞れます。</translation>
    </message>
    <message>
        <source>Mark with keys</source>
        <translation>キーでマーク</translation>
    </message>
    <message>
        <source>0 to 5 give stars, P picks, X rejects, 6 to 9 label. Enter opens the picture in full view.</source>
        <translation>0～5で星、Pで採用、Xで除外、6～9でラベル。Enterで画像を全体表示します。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Type words of a name, a tag or a prompt, or a condition such as stars:&gt;=3.</source>
        <translation>名前、タグ、プロンプトの語、またはstars:&gt;=3のような条件を入力します。</translation>
    </message>
    <message>
        <source>Take the best with you</source>
        <translation>上位の画像を持ち出す</translation>
    </message>
    <message>
        <source>The File menu exports the scores, and copies or moves the best pictures to another folder. F1 opens the guide.</source>
        <translation>ファイルメニューでスコアを書き出し、上位の画像を別のフォルダーへコピーまたは移動できます。F1でガイドを開きます。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another window or command changed the history: undo again to take back {title}.</source>
        <translation>別のウィンドウまたはコマンドが履歴を変更しました。もう一度「元に戻す」を実行すると、「{title}」を取り消します。</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>元に戻しました: {title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>やり直しました: {title}</translation>
    </message>
    <message>
        <source>Left as it is: {title}. Undo takes back what was done before.</source>
        <translation>そのままにしました: {title}。「元に戻す」はその前の操作を取り消します。</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>{} steps</source>
        <translation>{} ステップ</translation>
    </message>
    <message>
        <source>CFG {:g}</source>
        <translation>CFG {:g}</translation>
    </message>
    <message>
        <source>Seed {}</source>
        <translation>シード {}</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>この画像について</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Puts the file&apos;s path on the clipboard</source>
        <translation>ファイルのパスをクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Like a photograph</source>
        <translation>写真らしい</translation>
    </message>
    <message>
        <source>Between photograph and art</source>
        <translation>写真とアートの中間</translation>
    </message>
    <message>
        <source>Like art</source>
        <translation>アートらしい</translation>
    </message>
    <message>
        <source>At or above {share} of its pictures</source>
        <translation>画像の{share}と同等以上</translation>
    </message>
    <message>
        <source>± {deviation}, which is {low} to {high}</source>
        <translation>± {deviation}、つまり{low}～{high}</translation>
    </message>
    <message>
        <source>Tied with 1 other</source>
        <translation>ほかの1枚と同点</translation>
    </message>
    <message>
        <source>Tied with {count} others</source>
        <translation>ほかの{count}枚と同点</translation>
    </message>
    <message>
        <source>At or above {share} of the whole library</source>
        <translation>ライブラリ全体の{share}と同等以上</translation>
    </message>
    <message>
        <source>Up by {places}</source>
        <translation>{places}上昇</translation>
    </message>
    <message>
        <source>Down by {places}</source>
        <translation>{places}下降</translation>
    </message>
    <message>
        <source>The same place</source>
        <translation>順位変わらず</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, {share}</source>
        <translation>{model}: 順位 {rank}、{share}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>まだ採点されていません</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>このフォルダー内</translation>
    </message>
    <message>
        <source>Since the other model</source>
        <translation>前のモデルとの差</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>Beside the reference</source>
        <translation>参照画像との比較</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Generated with</source>
        <translation>生成情報</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Light Table</source>
        <translation>ライトテーブル</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>拡大・移動を連動</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>すべての画像に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>100 % or whole</source>
        <translation>100 %または全体</translation>
    </message>
</context>
<context>
    <name>LoupeControl</name>
    <message>
        <source>Above {photos} of reference photographs, {art} of reference art.</source>
        <translation>参照写真の{photos}、参照アートの{art}より上です。</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} ピクセル</translation>
    </message>
    <message>
        <source>Modified {when}</source>
        <translation>更新 {when}</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} / {total}</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>ArtScore {score}</source>
        <translation>ArtScore {score}</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>すべての画像に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>この画像について</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>スコアの根拠</translation>
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
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>星 1</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>星 {stars}</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Stars 0 to 5, P picks, X rejects, U clears, 6 to 9 label</source>
        <translation>0～5で星、Pで採用、Xで除外、Uで解除、6～9でラベル</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>How different two pictures look to people</source>
        <translation>人の目に2枚の画像がどれだけ違って見えるか</translation>
    </message>
    <message>
        <source>How far colours differ, pixel by pixel</source>
        <translation>画素ごとの色の差</translation>
    </message>
    <message>
        <source>How alike structure and contrast are; 1 is the same</source>
        <translation>構造とコントラストの類似度。1は同一</translation>
    </message>
    <message>
        <source>How far textures and colours differ, wherever they are</source>
        <translation>位置を問わない質感と色の差</translation>
    </message>
    <message>
        <source>How far what is shown differs, whatever its style</source>
        <translation>画風を問わない内容の差</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>画風</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>測る内容</translation>
    </message>
    <message>
        <source>Reference shows</source>
        <translation>参照画像が示すもの</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>The model of the ArtScore paper, from its authors&apos; public repository (MIT licence, about 100 MB).</source>
        <translation>ArtScore論文のモデル。著者の公開リポジトリから取得します (MITライセンス、約100 MB)。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>バックボーン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>数値型</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Among photographs and art: after {command}</source>
        <translation>写真と芸術作品の中での値は次の後に表示: {command}</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>芸術作品</translation>
    </message>
    <message>
        <source>5 %: {low}, median: {middle}, 95 %: {high}</source>
        <translation>5 %: {low}、中央値: {middle}、95 %: {high}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>形式のバージョン</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>前処理</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来歴</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Use This Model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its hash</source>
        <translation>ファイル全体を読み、ハッシュと照合します</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Add a Model File…</source>
        <translation>モデルファイルを追加…</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>ダウンロードし、検証しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>キャンセルしました。「再開」で中断したところから続きます。</translation>
    </message>
    <message>
        <source>The file is whole: it matches its hash.</source>
        <translation>ファイルは完全です。ハッシュと一致します。</translation>
    </message>
    <message>
        <source>{title}, in use</source>
        <translation>{title} (使用中)</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>このモデルは使用中です。</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Add a Model File</source>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>モデル (*.safetensors *.pth *.pt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
</context>
<context>
    <name>PicksDesk</name>
    <message>
        <source>There are no near-ties left to ask about in this folder.</source>
        <translation>このフォルダーには尋ねるべき僅差の画像がもうありません。</translation>
    </message>
    <message>
        <source>Your answers make a ranking of your own beside the model&apos;s.</source>
        <translation>回答から、モデルとは別のあなた自身の順位ができます。</translation>
    </message>
    <message>
        <source>Answered here: {count}.</source>
        <translation>ここでの回答: {count}。</translation>
    </message>
    <message>
        <source>Foretold of {count}: {taste} by your ranking, {score} by ArtScore.</source>
        <translation>{count}件中の的中: あなたの順位で{taste}、ArtScoreで{score}。</translation>
    </message>
    <message>
        <source>Choose Between Two Pictures</source>
        <translation>2枚の画像から選ぶ</translation>
    </message>
    <message>
        <source>{count} pictures by your own ranking, fitted to {picks} answers.</source>
        <translation>{picks}件の回答に合わせたあなたの順位による{count}枚の画像。</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so the answer stays: undo it after that.</source>
        <translation>その間に別の操作が行われたため、回答はそのままです。先にその操作を取り消してから、回答を取り消してください。</translation>
    </message>
</context>
<context>
    <name>PicksDialog</name>
    <message>
        <source>Choose Between Near-Ties</source>
        <translation>僅差の画像から選ぶ</translation>
    </message>
    <message>
        <source>← the left one   → the right one   ↓ can&apos;t say   ↑ back   Esc done</source>
        <translation>← 左   → 右   ↓ 決められない   ↑ 戻る   Esc 終了</translation>
    </message>
    <message>
        <source>Show by My Ranking</source>
        <translation>自分の順位で表示</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Can&apos;t Say</source>
        <translation>決められない</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Looking for near-ties…</source>
        <translation>僅差の画像を探しています…</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>どちらが良いですか？</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Tied: the score can&apos;t be told from another picture&apos;s</source>
        <translation>同点: スコアからはほかの画像と区別できません</translation>
    </message>
    <message>
        <source>{picture}, tied with others</source>
        <translation>{picture}、ほかと同点</translation>
    </message>
    <message>
        <source>moved up by {places}</source>
        <translation>{places}上昇</translation>
    </message>
    <message>
        <source>moved down by {places}</source>
        <translation>{places}下降</translation>
    </message>
    <message>
        <source>kept its place</source>
        <translation>順位変わらず</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, percentile {percentile}</source>
        <translation>{model}: 順位 {rank}、パーセンタイル {percentile}</translation>
    </message>
    <message>
        <source>{name}, unreadable: {error}</source>
        <translation>{name}、読み取れません: {error}</translation>
    </message>
    <message>
        <source>{name}, not scored yet</source>
        <translation>{name}、未採点</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}</source>
        <translation>{name}、ArtScore {score}</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}, percentile {percentile}</source>
        <translation>{name}、ArtScore {score}、パーセンタイル {percentile}</translation>
    </message>
    <message>
        <source>can&apos;t be compared: {problem}</source>
        <translation>比較できません: {problem}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>まだ比較していません</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比較</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Only the best</source>
        <translation>上位のみ</translation>
    </message>
    <message>
        <source>How many of the best</source>
        <translation>上位の枚数</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
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
        <translation>ログ</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>詳細を隠す</translation>
    </message>
</context>
<context>
    <name>RangeHandle</name>
    <message>
        <source>Lowest ArtScore shown</source>
        <translation>表示するArtScoreの下限</translation>
    </message>
    <message>
        <source>Highest ArtScore shown</source>
        <translation>表示するArtScoreの上限</translation>
    </message>
    <message>
        <source>{score} · top {share}</source>
        <translation>{score} · 上位{share}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>What Raises the ArtScore</source>
        <translation>ArtScoreを上げる要素</translation>
    </message>
    <message>
        <source>Pictures of the same prompt are compared with each other only. Effects are in percentile points of this folder; bars are 95 % intervals over prompts, bold where the effect is clear. Comparisons are no experiments.</source>
        <translation>同じプロンプトの画像どうしだけを比較します。効果はこのフォルダー内のパーセンタイルポイントで示します。バーはプロンプトにわたる95 %区間で、効果が明らかなものは太字です。比較は実験ではありません。</translation>
    </message>
    <message>
        <source>Compare only pictures whose other settings are the same</source>
        <translation>ほかの設定が同じ画像だけを比較</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト数</translation>
    </message>
    <message>
        <source>With</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>{count} pictures of this folder tell how they were generated, and no two of the same prompt differ in checkpoint, LoRA, sampler or CFG.</source>
        <translation>このフォルダーの{count}枚の画像に生成情報がありますが、同じプロンプトでチェックポイント、LoRA、サンプラー、CFGが異なる組はありません。</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>CFG</source>
        <translation>CFG</translation>
    </message>
    <message>
        <source>one prompt gives no interval</source>
        <translation>プロンプト1つでは区間は出せません</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>{low}～{high}ポイント</translation>
    </message>
    <message>
        <source>{alike} of {prompts} prompts are alike otherwise</source>
        <translation>{prompts}件中{alike}件のプロンプトは、ほかの条件が同じです</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>キャンセルしました。「再開」で中断したところから続きます。</translation>
    </message>
    <message>
        <source>Compared with its namesake in {folder}</source>
        <translation>{folder}内の同名画像と比較</translation>
    </message>
    <message>
        <source>Compared with {picture}</source>
        <translation>{picture}と比較</translation>
    </message>
    <message>
        <source>{metric}: {words}. Choose another…</source>
        <translation>{metric}: {words}。変更…</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Compare with a Reference</source>
        <translation>参照画像と比較</translation>
    </message>
    <message>
        <source>A picture or a folder</source>
        <translation>画像またはフォルダー</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose a Reference Picture</source>
        <translation>参照画像を選ぶ</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>画像 ({kinds})</translation>
    </message>
    <message>
        <source>Choose a Folder of References</source>
        <translation>参照画像のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a picture, or a folder of pictures.</source>
        <translation>画像、または画像のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>{count} pictures: each picture here is compared with the one of its name, whatever the ending.</source>
        <translation>{count}枚の画像: ここの各画像を、拡張子を問わず同名の画像と比較します。</translation>
    </message>
    <message>
        <source>{pixels} pixels; every picture here is compared with it.</source>
        <translation>{pixels} ピクセル。ここの画像すべてをこれと比較します。</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one size only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric}は同じサイズの画像だけを比較します。{known}枚中{fitting}枚が参照画像と同じで、残りは最後に並びます。</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one shape only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric}は同じ縦横比の画像だけを比較します。{known}枚中{fitting}枚が参照画像と同じで、残りは最後に並びます。</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Use the Current Picture</source>
        <translation>現在の画像を使う</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its name.</source>
        <translation>{path} を読み込めません ({reason})。名前を確認してください。</translation>
    </message>
    <message>
        <source>{path} holds no pictures: choose another folder.</source>
        <translation>{path} には画像がありません。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Rescoring</name>
    <message>
        <source>This folder shows the scores of {before}. {count} of its pictures are still to be scored by {after}.</source>
        <translation>このフォルダーは{before}のスコアを表示しています。{after}で採点する画像が{count}枚残っています。</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>{model}のままにする</translation>
    </message>
    <message>
        <source>Rescore</source>
        <translation>採点し直す</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are scored by {after}. Arrows tell how many places each has moved since {before}.</source>
        <translation>{total}枚中{done}枚を{after}で採点しました。矢印は{before}からの順位の変化を示します。</translation>
    </message>
    <message>
        <source>Go Back to {model}</source>
        <translation>{model}に戻す</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than one place</source>
        <translation>{count}枚中{moved}枚が1つより大きく順位を変えました</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than {places} places</source>
        <translation>{count}枚中{moved}枚が{places}より大きく順位を変えました</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau {tau}</source>
        <translation>ケンドールのτ {tau}</translation>
    </message>
    <message>
        <source>Sort by Rank Change</source>
        <translation>順位の変化で並べ替え</translation>
    </message>
</context>
<context>
    <name>ScoreHistogram</name>
    <message>
        <source>Distribution of ArtScores</source>
        <translation>ArtScoreの分布</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>スコアはまだありません</translation>
    </message>
    <message>
        <source>Scored: {count}</source>
        <translation>採点済み: {count}</translation>
    </message>
    <message>
        <source>ArtScores from {low} to {high}</source>
        <translation>ArtScore {low}～{high}</translation>
    </message>
    <message>
        <source>the dots mark the middle of photos ({photo}) and of paintings ({art})</source>
        <translation>点は写真 ({photo}) と絵画 ({art}) の中央を示します</translation>
    </message>
    <message>
        <source>{facts}.
Drag the handles to choose a range; double-click to show all.</source>
        <translation>{facts}。
ハンドルをドラッグして範囲を選びます。ダブルクリックですべて表示します。</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped because of a mistake in the program.</source>
        <translation>プログラムの誤りにより採点が停止しました。</translation>
    </message>
    <message>
        <source>Scoring goes on.</source>
        <translation>採点を続けます。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{name}&quot; is no device: choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>「{name}」という装置はありません。auto、cpu、cuda、cuda:N、mpsのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no metric: choose {metrics}.</source>
        <translation>「{name}」という指標はありません。{metrics}から選んでください。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no precision: choose one of auto, {precisions}.</source>
        <translation>「{name}」という精度はありません。auto、{precisions}から選んでください。</translation>
    </message>
    <message>
        <source>0 to 5 stars</source>
        <translation>星0～5</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1スレッド</translation>
    </message>
    <message>
        <source>A collection needs a name: type at least one letter.</source>
        <translation>コレクションには名前が必要です。1文字以上入力してください。</translation>
    </message>
    <message>
        <source>A minus needs what it leaves out right after it, as in -tag:night.</source>
        <translation>マイナスのすぐ後に、除外するものを入力してください。例: -tag:night。</translation>
    </message>
    <message>
        <source>A model&apos;s calibration must not fall: see the {name} numbers.</source>
        <translation>モデルの較正値は減少してはいけません。{name}の数値を確認してください。</translation>
    </message>
    <message>
        <source>A model&apos;s calibration needs {quantiles} numbers for {name}.</source>
        <translation>モデルの較正には、{name}に{quantiles}個の数値が必要です。</translation>
    </message>
    <message>
        <source>A path or a name is too long for the library {place} ({reason}): give it a shorter one.</source>
        <translation>パスまたは名前がライブラリ{place}には長すぎます ({reason})。短くしてください。</translation>
    </message>
    <message>
        <source>A saved search needs a name: type at least one letter.</source>
        <translation>保存した検索には名前が必要です。1文字以上入力してください。</translation>
    </message>
    <message>
        <source>A tag needs a name: type at least one letter.</source>
        <translation>タグには名前が必要です。1文字以上入力してください。</translation>
    </message>
    <message>
        <source>AUC of photographs and art</source>
        <translation>写真と芸術作品の AUC</translation>
    </message>
    <message>
        <source>AUC of photographs and art (validation)</source>
        <translation>写真と芸術作品の AUC (検証)</translation>
    </message>
    <message>
        <source>AUC of photographs and drawings</source>
        <translation>写真と線画の AUC</translation>
    </message>
    <message>
        <source>Access to the library {path} is denied: change its permissions, or choose another library.</source>
        <translation>ライブラリ{path}へのアクセスが拒否されました。アクセス権を変更するか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>Another program uses {device}: scoring waits until {leave_gpu_mb} MB of its memory are free.</source>
        <translation>別のプログラムが{device}を使っています。メモリに{leave_gpu_mb} MBの空きができるまで、採点は待機します。</translation>
    </message>
    <message>
        <source>Another window or command did something meanwhile: look at the history, then undo again.</source>
        <translation>その間に別のウィンドウまたはコマンドが操作を行いました。履歴を確認してから、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>Average relevance position (validation)</source>
        <translation>平均関連位置 (検証)</translation>
    </message>
    <message>
        <source>Balanced accuracy of photographs and art</source>
        <translation>写真と芸術作品の均衡正解率</translation>
    </message>
    <message>
        <source>Brackets lie in each other more than {depth} deep: make the search simpler.</source>
        <translation>括弧の入れ子が{depth}段を超えています。検索を簡単にしてください。</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手側から切断されました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Copy {count} picture to {name}</source>
        <translation>{count}枚の画像を{name}にコピー</translation>
    </message>
    <message>
        <source>Copy {count} pictures to {name}</source>
        <translation>{count}枚の画像を{name}にコピー</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>装置またはリソースが使用中です</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク割り当ての上限を超えました</translation>
    </message>
    <message>
        <source>Drawings held out</source>
        <translation>評価用の線画</translation>
    </message>
    <message>
        <source>Drawings trained on</source>
        <translation>学習した線画</translation>
    </message>
    <message>
        <source>Epoch of the best model</source>
        <translation>最良モデルのエポック</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが既に存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system can&apos;t notify of changes ({reason}); changes appear a little later.</source>
        <translation>システムが変更を通知できないため ({reason})、{root}内のファイルは定期的に確認されます。変更は少し遅れて現れます。</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watched folders is reached; raise fs.inotify.max_user_watches to see changes at once.</source>
        <translation>監視できるフォルダー数がシステムの上限に達したため、{root}内のファイルは定期的に確認されます。変更をすぐに表示するには、fs.inotify.max_user_watchesを増やしてください。</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watching programs is reached; close some, or raise fs.inotify.max_user_instances, to see changes at once.</source>
        <translation>監視するプログラム数がシステムの上限に達したため、{root}内のファイルは定期的に確認されます。変更をすぐに表示するには、いくつか閉じるか、fs.inotify.max_user_instancesを増やしてください。</translation>
    </message>
    <message>
        <source>Filter {count} picture</source>
        <translation>{count}枚の画像を選別</translation>
    </message>
    <message>
        <source>Filter {count} pictures</source>
        <translation>{count}枚の画像を選別</translation>
    </message>
    <message>
        <source>Greatest change by float16</source>
        <translation>float16 による最大の変化</translation>
    </message>
    <message>
        <source>Greatest change by resolution</source>
        <translation>解像度による最大の変化</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>ホストが停止しています</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引数が無効です</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Keep the search {name}</source>
        <translation>検索「{name}」を保存</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau (validation)</source>
        <translation>ケンドールのタウ (検証)</translation>
    </message>
    <message>
        <source>Link {count} picture to {name}</source>
        <translation>{count}枚の画像を{name}にリンク</translation>
    </message>
    <message>
        <source>Link {count} pictures to {name}</source>
        <translation>{count}枚の画像を{name}にリンク</translation>
    </message>
    <message>
        <source>Loss (training)</source>
        <translation>損失 (学習)</translation>
    </message>
    <message>
        <source>Loss (validation)</source>
        <translation>損失 (検証)</translation>
    </message>
    <message>
        <source>Mean change by resolution</source>
        <translation>解像度による平均の変化</translation>
    </message>
    <message>
        <source>Memory ran short: fewer pictures are scored at a time now.</source>
        <translation>メモリが不足したため、一度に採点する枚数を減らしました。</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>学習時間 (分)</translation>
    </message>
    <message>
        <source>Move {count} picture to {name}</source>
        <translation>{count}枚の画像を{name}に移動</translation>
    </message>
    <message>
        <source>Move {count} pictures to {name}</source>
        <translation>{count}枚の画像を{name}に移動</translation>
    </message>
    <message>
        <source>Move {stamps} picture to the bin</source>
        <translation>{stamps}枚の画像をゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Move {stamps} pictures to the bin</source>
        <translation>{stamps}枚の画像をゴミ箱へ移動</translation>
    </message>
    <message>
        <source>NDCG@15 (validation)</source>
        <translation>NDCG@15 (検証)</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>名前またはサービスが不明です</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>装置がありません</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>装置またはアドレスがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {problems}</source>
        <translation>取り消せるものがありません: {problems}</translation>
    </message>
    <message>
        <source>Nothing stands after “{key}”: write for example {example}.</source>
        <translation>「{key}」の後に何もありません。{example}のように入力してください。</translation>
    </message>
    <message>
        <source>Notifications about {root} broke off, so its files are checked at intervals from now on; open the folder again to return to notifications.</source>
        <translation>{root}に関する通知が途切れたため、以後ファイルは定期的に確認されます。通知に戻すには、フォルダーを開き直してください。</translation>
    </message>
    <message>
        <source>OpenVINO failed: torch scores from here on.</source>
        <translation>OpenVINOが失敗しました。以後はtorchで採点します。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>操作が許可されていません</translation>
    </message>
    <message>
        <source>Order of blended series (Kendall&apos;s tau)</source>
        <translation>混合系列の順序 (ケンドールのタウ)</translation>
    </message>
    <message>
        <source>Pairs in order (validation)</source>
        <translation>順序の正しいペア (検証)</translation>
    </message>
    <message>
        <source>Pairs of damaged copies in order</source>
        <translation>順序の正しい損傷コピーのペア</translation>
    </message>
    <message>
        <source>Pairs of restyled photographs in order</source>
        <translation>順序の正しい画風変換写真のペア</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {how_to_add}, or choose another format.</source>
        <translation>Parquetにはpyarrowが必要です。{how_to_add}。または、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Photographs held out</source>
        <translation>評価用の写真</translation>
    </message>
    <message>
        <source>Photographs trained on</source>
        <translation>学習した写真</translation>
    </message>
    <message>
        <source>Published ArtScore</source>
        <translation>公開版 ArtScore</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} picture</source>
        <translation>{changed}枚の画像のサイドカーを読み込む</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} pictures</source>
        <translation>{changed}枚の画像のサイドカーを読み込む</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Restyled above the photograph</source>
        <translation>画風変換が写真より上</translation>
    </message>
    <message>
        <source>Restyled below the painting</source>
        <translation>画風変換が絵画より下</translation>
    </message>
    <message>
        <source>Series left for a test</source>
        <translation>テスト用に残した系列</translation>
    </message>
    <message>
        <source>Series of the validation</source>
        <translation>検証の系列</translation>
    </message>
    <message>
        <source>Series trained on</source>
        <translation>学習した系列</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a folder&apos;s path in quotes.</source>
        <translation>設定「{name}」は、引用符で囲んだフォルダーのパスでなければなりません。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a text in quotes, not {value}.</source>
        <translation>設定「{name}」は引用符で囲んだ文字列でなければならず、{value}は使えません。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a whole number, not {value}.</source>
        <translation>設定「{name}」は整数でなければならず、{value}は使えません。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be from {low} to {high}, not {value}.</source>
        <translation>設定「{name}」は{low}～{high}でなければならず、{value}は使えません。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be one of {allowed}, not {value}.</source>
        <translation>設定「{name}」は{allowed}のいずれかでなければならず、{value}は使えません。</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be true or false, not {value}.</source>
        <translation>設定「{name}」はtrueかfalseでなければならず、{value}は使えません。</translation>
    </message>
    <message>
        <source>Settings could not be read from {path}: {reason}.</source>
        <translation>{path}から設定を読み取れませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Settings could not be saved to {path}: {reason}.</source>
        <translation>設定を{path}に保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Settings in {path} are not valid TOML ({reason}); the defaults are used.</source>
        <translation>{path}の設定は正しいTOMLではありません ({reason})。既定値を使います。</translation>
    </message>
    <message>
        <source>Settings in {path} were not valid TOML ({reason}); they were kept as {name} and the defaults are used.</source>
        <translation>{path}の設定は正しいTOMLではありませんでした ({reason})。{name}として残しました。既定値を使います。</translation>
    </message>
    <message>
        <source>Something is missing after “{before}”: write what to find, as in castle or tag:night.</source>
        <translation>「{before}」の後に語がありません。castleやtag:nightのように、探すものを入力してください。</translation>
    </message>
    <message>
        <source>Something is missing: write what to find, as in castle or tag:night.</source>
        <translation>語がありません。castleやtag:nightのように、探すものを入力してください。</translation>
    </message>
    <message>
        <source>Sound above damaged: {damage}</source>
        <translation>無傷が損傷より上: {damage}</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>ファイルハンドルが無効になりました</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>名前解決に一時的に失敗しました</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>ファイルが使用中です</translation>
    </message>
    <message>
        <source>The connection to the library {place} was lost: check the network and the server, and try again; what was kept before is safe.</source>
        <translation>ライブラリ{place}への接続が切れました。ネットワークとサーバーを確認して、もう一度試してください。それまでに保存された内容は無事です。</translation>
    </message>
    <message>
        <source>The database of the library {place} has the encoding {encoding}: make one with `createdb --encoding UTF8 --template template0`.</source>
        <translation>ライブラリ{place}のデータベースの文字コードは{encoding}です。`createdb --encoding UTF8 --template template0`で作成してください。</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full: free some space and try again.</source>
        <translation>ライブラリ{path}のあるディスクがいっぱいです。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The download from {url} stopped ({error}): check the connection and try again; what has arrived is kept.</source>
        <translation>{url}からのダウンロードが中断しました ({error})。接続を確認して、もう一度試してください。受信済みの分は残っています。</translation>
    </message>
    <message>
        <source>The download was cancelled; what has arrived is kept, and the next one goes on from there.</source>
        <translation>ダウンロードをキャンセルしました。受信済みの分は残り、次回はその続きから始まります。</translation>
    </message>
    <message>
        <source>The folder {top} can&apos;t be opened ({error}); check its permissions and its drive.</source>
        <translation>フォルダー{top}を開けません ({error})。アクセス権とドライブを確認してください。</translation>
    </message>
    <message>
        <source>The library {called} was written by a newer version of ArtScore Curator (schema {version}, this one knows {head}): update the program, or name another library.</source>
        <translation>ライブラリ{called}は、より新しいバージョンのArtScore Curatorで書き込まれています (スキーマ{version}、このプログラムは{head}まで対応)。プログラムを更新するか、別のライブラリを指定してください。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and a new one was begun, so pictures will be scored again.</source>
        <translation>ライブラリ{library}は破損していました ({damage})。{aside}として残し、新しいライブラリを作成しました。画像は採点し直されます。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from its backup of {made_at} UTC.</source>
        <translation>ライブラリ{library}は破損していました ({damage})。{aside}として残し、{made_at} UTCのバックアップから作り直しました。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read and its backup of {made_at} UTC.</source>
        <translation>ライブラリ{library}は破損していました ({damage})。{aside}として残し、まだ読み取れた{rows}行と{made_at} UTCのバックアップから作り直しました。</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read.</source>
        <translation>ライブラリ{library}は破損していました ({damage})。{aside}として残し、まだ読み取れた{rows}行から作り直しました。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be opened: check that its folder exists and can be written.</source>
        <translation>ライブラリ{path}を開けません。フォルダーが存在し、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read or written: check its disk.</source>
        <translation>ライブラリ{path}を読み書きできません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read where it is, for its folder can&apos;t be written and its last changes are in {name}: make the folder writable, or copy both files to one that is, and look at the copy.</source>
        <translation>ライブラリ{path}は今の場所では読み込めません。フォルダーに書き込めず、最後の変更が{name}にあるためです。フォルダーを書き込み可能にするか、両方のファイルを書き込み可能なフォルダーにコピーして、そのコピーを確認してください。</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be written: make the file and its folder writable, or choose another library.</source>
        <translation>ライブラリ{path}に書き込めません。ファイルとフォルダーを書き込み可能にするか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The library {path} had been emptied: it was taken from its backup of {made_at} UTC.</source>
        <translation>ライブラリ{path}の中身が空になっていたため、{made_at} UTCのバックアップから復元しました。</translation>
    </message>
    <message>
        <source>The library {path} is damaged: start the program again to have it built anew from its backup and what can still be read.</source>
        <translation>ライブラリ{path}は破損しています。プログラムを再起動すると、バックアップとまだ読み取れる内容から作り直されます。</translation>
    </message>
    <message>
        <source>The library {path} is kept busy by another program: close it and try again.</source>
        <translation>ライブラリ{path}は別のプログラムが使用中です。それを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library {path} was brought up to date; the old one was kept as {file} in {file2}.</source>
        <translation>ライブラリ{path}を最新の形式に更新しました。以前のものは{file2}に{file}として残っています。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be opened ({error}): check its address, user and password, the server and the network.</source>
        <translation>ライブラリ{place}を開けません ({error})。アドレス、ユーザー、パスワード、サーバー、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be read by its server ({reason}): have who runs the server restore its last backup.</source>
        <translation>サーバーがライブラリ{place}を読み取れません ({reason})。サーバーの管理者に、最新のバックアップを復元してもらってください。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be used: {reason}.</source>
        <translation>ライブラリ{place}を使えません: {reason}。</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be written: its server only answers questions, so name the server that it copies.</source>
        <translation>ライブラリ{place}に書き込めません。このサーバーは読み取り専用の複製なので、複製元のサーバーを指定してください。</translation>
    </message>
    <message>
        <source>The library {place} is kept busy by another program: wait for it and try again.</source>
        <translation>ライブラリ{place}は別のプログラムが使用中です。終わるのを待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library {place} is no file.</source>
        <translation>ライブラリ{place}はファイルではありません。</translation>
    </message>
    <message>
        <source>The library {place} needs psycopg, which is not here: {how_to_add}.</source>
        <translation>ライブラリ{place}にはpsycopgが必要ですが、ここにはありません。{how_to_add}。</translation>
    </message>
    <message>
        <source>The library {place} was brought up to date: older versions of the program can&apos;t open it any more.</source>
        <translation>ライブラリ{place}を最新の形式に更新しました。古いバージョンのプログラムでは開けなくなります。</translation>
    </message>
    <message>
        <source>The library {place} was closed.</source>
        <translation>ライブラリ{place}は閉じられました。</translation>
    </message>
    <message>
        <source>The library {source} is damaged ({damage}), so no copy of it was kept: run `curator library repair`.</source>
        <translation>ライブラリ{source}は破損しているため ({damage})、コピーは保存されませんでした。`curator library repair`を実行してください。</translation>
    </message>
    <message>
        <source>The model can&apos;t be written to {path} ({reason}); choose another folder.</source>
        <translation>モデルを{path}に書き込めません ({reason})。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The model file {path} can&apos;t be read ({reason}); choose another file.</source>
        <translation>モデルファイル{path}を読み取れません ({reason})。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model gave a score that is not a number, so it is damaged or not trained to its end: choose another model.</source>
        <translation>モデルのスコアが数値ではありません。モデルが破損しているか、学習が完了していません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model in use can&apos;t tell what reads as art: run `curator model calibrate`, or choose another model.</source>
        <translation>使用中のモデルでは、何がアートらしいかを判断できません。`curator model calibrate`を実行するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>モデル{error}。ArtScoreのチェックポイント (.pthまたは.safetensors) を選んでください。</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}): check the name, or choose another model.</source>
        <translation>モデル{path}を読み取れません ({reason})。名前を確認するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s calibration can&apos;t be read; percentiles are not shown.</source>
        <translation>モデルの較正を読み取れません。パーセンタイルは表示されません。</translation>
    </message>
    <message>
        <source>The published model is not downloaded yet: download it in the model dialog or with `curator model download published`.</source>
        <translation>公開モデルはまだダウンロードされていません。モデルのダイアログか、`curator model download published`でダウンロードしてください。</translation>
    </message>
    <message>
        <source>The server of the library {place} is at its limits ({reason}): have who runs it make room, and try again.</source>
        <translation>ライブラリ{place}のサーバーが上限に達しています ({reason})。管理者に空きを作ってもらい、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server of the library {place} refuses this user ({reason}): check its name and password.</source>
        <translation>ライブラリ{place}のサーバーがこのユーザーを拒否しました ({reason})。ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer yet: download them once with `curator model download {name}`, or name torchvision&apos;s {file_name} with --weights.</source>
        <translation>{title}の重みがまだこのコンピューターにありません。`curator model download {name}`で一度だけダウンロードするか、torchvisionの{file_name}を--weightsで指定してください。</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be read ({reason}): check the name.</source>
        <translation>重み{path}を読み取れません ({reason})。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is already a collection “{name}”: choose another name.</source>
        <translation>コレクション「{name}」は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is already a saved search “{name}”: choose another name.</source>
        <translation>保存した検索「{name}」は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is already a tag “{name}”: choose another name.</source>
        <translation>タグ「{name}」は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no backup {backup}: `curator library list` names all.</source>
        <translation>バックアップ{backup}はありません。`curator library list`で一覧を確認できます。</translation>
    </message>
    <message>
        <source>There is no collection “{name}”: check its spelling.</source>
        <translation>コレクション「{name}」はありません。綴りを確認してください。</translation>
    </message>
    <message>
        <source>There is no field “{name}”; did you mean {close}:? To search for the text, put quotes round it.</source>
        <translation>「{name}」という条件はありません。{close}: のことですか？ 文字として検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no field “{name}”; there are {fields}. To search for the text, put quotes round it.</source>
        <translation>「{name}」という条件はありません。文字として検索するには、引用符で囲んでください。使える条件: {fields}。</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”: check its spelling.</source>
        <translation>保存した検索「{name}」はありません。綴りを確認してください。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: check its spelling.</source>
        <translation>タグ「{name}」はありません。綴りを確認してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to score even one picture: close other programs and try again.</source>
        <translation>画像1枚を採点するメモリもありません。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks: write what to find.</source>
        <translation>引用符の間に何もありません。探すものを入力してください。</translation>
    </message>
    <message>
        <source>This bracket closes none: take it away, or put quotes round the text.</source>
        <translation>この閉じ括弧に対応する括弧がありません。取り除くか、文字を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ) after it.</source>
        <translation>この括弧が閉じられていません。後に ) を加えてください。</translation>
    </message>
    <message>
        <source>This computer has no device &quot;mps&quot;: choose &quot;auto&quot; or &quot;cpu&quot;.</source>
        <translation>このコンピューターには装置「mps」がありません。「auto」または「cpu」を選んでください。</translation>
    </message>
    <message>
        <source>This computer has no device &quot;{name}&quot; that torch can use: choose &quot;auto&quot; or &quot;cpu&quot;, or install a CUDA build of torch and the card&apos;s driver.</source>
        <translation>このコンピューターには、torchが使える装置「{name}」がありません。「auto」または「cpu」を選ぶか、CUDA対応のtorchとカードのドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: add a &quot; after the text.</source>
        <translation>この引用符が閉じられていません。文字の後に &quot; を加えてください。</translation>
    </message>
    <message>
        <source>This search has {text} characters: write at most {length}.</source>
        <translation>この検索は{text}文字あります。{length}文字以内にしてください。</translation>
    </message>
    <message>
        <source>This system&apos;s bin gives nothing back to programs: open the bin and restore the pictures there.</source>
        <translation>このシステムのゴミ箱は、プログラムから元に戻せません。ゴミ箱を開いて画像を復元してください。</translation>
    </message>
    <message>
        <source>This user may not read, write or make all tables of the library {place}: have who runs the server grant the rights, or name another user.</source>
        <translation>このユーザーには、ライブラリ{place}のすべての表を読み書き、作成する権限がありません。サーバーの管理者に権限を付けてもらうか、別のユーザーを指定してください。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が多すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>学習ステップ数</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>通信先に接続されていません</translation>
    </message>
    <message>
        <source>Triples of damaged copies in order</source>
        <translation>順序の正しい損傷コピーの三つ組</translation>
    </message>
    <message>
        <source>Triples of restyled photographs in order</source>
        <translation>順序の正しい画風変換写真の三つ組</translation>
    </message>
    <message>
        <source>Watching broke off; open the folder again to resume it.</source>
        <translation>監視が途切れました。再開するには、フォルダーを開き直してください。</translation>
    </message>
    <message>
        <source>What {url} sent is not {title}, so it was thrown away: try again later, or check that no proxy or log-in page answers in its place.</source>
        <translation>{url}から送られたものは{title}ではないため、破棄しました。後でもう一度試すか、プロキシやログインページが代わりに応答していないか確認してください。</translation>
    </message>
    <message>
        <source>Works of art held out</source>
        <translation>評価用の芸術作品</translation>
    </message>
    <message>
        <source>Works of art trained on</source>
        <translation>学習した芸術作品</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>a row of {row} refers to a missing row of {row2}</source>
        <translation>{row}の行が、存在しない{row2}の行を参照しています</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>another file has its old place; rename that one and undo again</source>
        <translation>元の場所に別のファイルがあります。その名前を変えて、もう一度元に戻してください</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>別の種類のファイル</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>ほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>collect in {name}</source>
        <translation>「{name}」に入れる</translation>
    </message>
    <message>
        <source>colour blue</source>
        <translation>色 青</translation>
    </message>
    <message>
        <source>colour green</source>
        <translation>色 緑</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>カラーラベル</translation>
    </message>
    <message>
        <source>colour none</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>colour orange</source>
        <translation>色 オレンジ</translation>
    </message>
    <message>
        <source>colour purple</source>
        <translation>色 紫</translation>
    </message>
    <message>
        <source>colour red</source>
        <translation>色 赤</translation>
    </message>
    <message>
        <source>colour yellow</source>
        <translation>色 黄</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>ファイルの日付</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの入出力エラー</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>データベースではないファイルです</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>生成ツール</translation>
    </message>
    <message>
        <source>generator&apos;s model</source>
        <translation>生成に使ったモデル</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>ガイダンススケール</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>高さ (ピクセル)</translation>
    </message>
    <message>
        <source>holds no state dict</source>
        <translation>には状態辞書 (state dict) がありません</translation>
    </message>
    <message>
        <source>install it with `{command}`</source>
        <translation>`{command}`でインストールしてください</translation>
    </message>
    <message>
        <source>is damaged ({name} has negative values)</source>
        <translation>は破損しています ({name}に負の値があります)</translation>
    </message>
    <message>
        <source>is damaged ({name} has values that are not numbers)</source>
        <translation>は破損しています ({name}に数値でない値があります)</translation>
    </message>
    <message>
        <source>is damaged or cut short</source>
        <translation>は破損しているか、途中で切れています</translation>
    </message>
    <message>
        <source>is damaged, holds code, or is no model file</source>
        <translation>は破損しているか、コードを含むか、モデルファイルではありません</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({missing} is missing)</source>
        <translation>はArtScoreのモデルではありません ({missing}がありません)</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} has the shape {found} instead of {shape})</source>
        <translation>はArtScoreのモデルではありません ({name}の形が{shape}ではなく{found}です)</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} is stored as {dtype})</source>
        <translation>はArtScoreのモデルではありません ({name}が{dtype}で保存されています)</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({unknown} is unknown)</source>
        <translation>はArtScoreのモデルではありません ({unknown}が不明です)</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>コピー中に変更されました</translation>
    </message>
    <message>
        <source>it is gone from there</source>
        <translation>そこにはもうありません</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>その後に変更されました</translation>
    </message>
    <message>
        <source>its original is gone, and it may be the last copy</source>
        <translation>元のファイルがなく、最後のコピーかもしれません</translation>
    </message>
    <message>
        <source>its reference: {error}</source>
        <translation>参照画像: {error}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>part of the file name, or a pattern</source>
        <translation>ファイル名の一部、またはパターン</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>picked, rejected or neither</source>
        <translation>採用、除外、またはどちらでもない</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>sampling steps</source>
        <translation>サンプリングのステップ数</translation>
    </message>
    <message>
        <source>save a smaller copy, or measure on the CPU</source>
        <translation>小さくしたコピーを保存するか、CPUで測定してください</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>タグ「{name}」</translation>
    </message>
    <message>
        <source>take out of {name}</source>
        <translation>「{name}」から外す</translation>
    </message>
    <message>
        <source>the copy differs from what was read</source>
        <translation>コピーが読み取った内容と異なります</translation>
    </message>
    <message>
        <source>the packaged program can&apos;t take it in; the wheel beside it, by `{command}`, has it</source>
        <translation>パッケージ版のプログラムには追加できません。隣にあるwheelを`{command}`でインストールすると使えます</translation>
    </message>
    <message>
        <source>the published model</source>
        <translation>公開モデル</translation>
    </message>
    <message>
        <source>the server has fewer bytes than had arrived</source>
        <translation>サーバー側のデータが受信済みの分より少なくなっています</translation>
    </message>
    <message>
        <source>the server sent another part than was asked for</source>
        <translation>サーバーが要求と異なる部分を送りました</translation>
    </message>
    <message>
        <source>the weights of {title}</source>
        <translation>{title}の重み</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウトしました</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>フラグを外す</translation>
    </message>
    <message>
        <source>unpacks to more than an ArtScore model has</source>
        <translation>は展開するとArtScoreのモデルより大きくなります</translation>
    </message>
    <message>
        <source>untag {name}</source>
        <translation>タグ「{name}」を外す</translation>
    </message>
    <message>
        <source>what it reads as</source>
        <translation>何らしく見えるか</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
    <message>
        <source>words of the negative prompt</source>
        <translation>ネガティブプロンプトの語</translation>
    </message>
    <message>
        <source>words of the prompt</source>
        <translation>プロンプトの語</translation>
    </message>
    <message>
        <source>{backup} is not a sound library ({damage}): choose another backup.</source>
        <translation>{backup}は正常なライブラリではありません ({damage})。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>{chosen} is not there or not a file: check the name of the weights.</source>
        <translation>{chosen}は存在しないか、ファイルではありません。重みの名前を確認してください。</translation>
    </message>
    <message>
        <source>{device} failed: the CPU scores from here on.</source>
        <translation>{device}が失敗しました。以後はCPUで採点します。</translation>
    </message>
    <message>
        <source>{device} has too little memory: the CPU scores from here on.</source>
        <translation>{device}のメモリが足りません。以後はCPUで採点します。</translation>
    </message>
    <message>
        <source>{done}: {count} picture</source>
        <translation>{done}: {count}枚の画像</translation>
    </message>
    <message>
        <source>{done}: {count} pictures</source>
        <translation>{done}: {count}枚の画像</translation>
    </message>
    <message>
        <source>{error} The default is used ({path}).</source>
        <translation>{error} 既定値を使います ({path})。</translation>
    </message>
    <message>
        <source>{file} is not in the bin any more.</source>
        <translation>{file}はもうゴミ箱にありません。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made ({reason}): choose another place.</source>
        <translation>{folder}を作成できません ({reason})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose another place.</source>
        <translation>{folder}はフォルダーではありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions, or copy it instead.</source>
        <translation>{name}を{name2}に置けません ({reason})。そのフォルダーのドライブとアクセス権を確認するか、代わりにコピーしてください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions.</source>
        <translation>{name}を{name2}に置けません ({reason})。そのフォルダーのドライブとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved to the bin ({reason}): check its folder&apos;s permissions.</source>
        <translation>{name}をゴミ箱へ移動できません ({reason})。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions and that its drive is connected.</source>
        <translation>{name}を読み取れません ({reason})。アクセス権と、ドライブが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>{name}を読み取れません ({reason})。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check that it is there.</source>
        <translation>{name}を読み取れません ({reason})。存在することを確認してください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be taken back ({reason}): check its folder.</source>
        <translation>{name}を元に戻せません ({reason})。フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written ({reason}): choose another place.</source>
        <translation>{name}に書き込めません ({reason})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {high}: “{text}” finds nothing.</source>
        <translation>{name}の範囲は{low}～{high}です。「{text}」では何も見つかりません。</translation>
    </message>
    <message>
        <source>{name} goes from {low}: “{text}” finds nothing.</source>
        <translation>{name}は{low}以上です。「{text}」では何も見つかりません。</translation>
    </message>
    <message>
        <source>{name} holds more than {pixels} million pixels, too many to open safely; save a smaller copy.</source>
        <translation>{name}は{pixels}メガピクセルを超え、安全に開くには大きすぎます。小さくしたコピーを保存してください。</translation>
    </message>
    <message>
        <source>{name} is a folder: name the pictures in it.</source>
        <translation>{name}はフォルダーです。中の画像を指定してください。</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that crashes its reader: replace it with a whole copy, or remove it.</source>
        <translation>{name}は、読み取りプログラムが異常終了するような壊れ方をしています。完全なコピーに置き換えるか、取り除いてください。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and can&apos;t be read whole; replace it with a whole copy.</source>
        <translation>{name}は破損しているか途中で切れていて、全体を読み取れません。完全なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>{name} is empty; replace it with a whole copy.</source>
        <translation>{name}は空です。完全なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>{name} is gone: it was moved or deleted meanwhile.</source>
        <translation>{name}はもうありません。その間に移動または削除されました。</translation>
    </message>
    <message>
        <source>{name} is in the bin still: another file has its place; rename that.</source>
        <translation>{name}はまだゴミ箱にあります。元の場所に別のファイルがあるので、その名前を変えてください。</translation>
    </message>
    <message>
        <source>{name} is more than {ratio} times longer than it is wide, too thin to score with its shape kept; choose the preprocess &quot;squash&quot; for it.</source>
        <translation>{name}は縦横比が{ratio}倍を超え、縦横比を保って採点するには細長すぎます。画像の形「正方形に変形」を選んでください。</translation>
    </message>
    <message>
        <source>{name} is no longer wanted: nothing was read of it.</source>
        <translation>{name}は不要になったため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF or HEIC picture, or its beginning is damaged; open it elsewhere and save it anew, or remove it.</source>
        <translation>{name}はPNG、JPEG、WebP、AVIF、GIF、BMP、TIFF、HEICの画像ではないか、先頭が破損しています。別のプログラムで開いて保存し直すか、取り除いてください。</translation>
    </message>
    <message>
        <source>{name} is not there: check its name.</source>
        <translation>{name}がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>{name} is one of {choices}: not “{wrong}”.</source>
        <translation>{name}に「{wrong}」は使えません。使えるのは{choices}です。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or save a smaller copy.</source>
        <translation>{name}には空きメモリが足りません。ほかのプログラムを閉じるか、小さくしたコピーを保存してください。</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is: {cure}.</source>
        <translation>{name}にはメモリが足りません。{cure}。</translation>
    </message>
    <message>
        <source>{name} stays where it is ({reason}): check its folder&apos;s drive and permissions.</source>
        <translation>{name}は元の場所のままです ({reason})。フォルダーのドライブとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{name} stays where it is: another file took the name {name2}.</source>
        <translation>{name}は元の場所のままです。別のファイルが{name2}という名前を使っています。</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name}は元の場所のままです: {reason}。</translation>
    </message>
    <message>
        <source>{name} takes a date or an age, as in 2026, 2026-01, 2026-01-31, today, &lt;7d or 7d..14d: not “{text}”.</source>
        <translation>{name}に「{text}」は使えません。日付か経過期間を指定してください。例: 2026、2026-01、2026-01-31、today、&lt;7d、7d..14d。</translation>
    </message>
    <message>
        <source>{name} takes a number, as in {example}: not “{text}”.</source>
        <translation>{name}に「{text}」は使えません。数値を指定してください。例: {example}。</translation>
    </message>
    <message>
        <source>{name} takes a size with its unit, as in &gt;2mb, &lt;500kb or 1mb..5mb: not “{text}”.</source>
        <translation>{name}に「{text}」は使えません。単位付きのサイズを指定してください。例: &gt;2mb、&lt;500kb、1mb..5mb。</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read: it may be damaged; save it anew from another program, or remove it.</source>
        <translation>{name}の読み取りに{seconds}秒以上かかっています。破損しているかもしれません。別のプログラムで保存し直すか、取り除いてください。</translation>
    </message>
    <message>
        <source>{name} was changed or moved meanwhile: look at it again.</source>
        <translation>{name}はその間に変更または移動されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>{name} would take more than a gigabyte of memory to open ({width} x {height} pixels, {mode}); save a smaller copy.</source>
        <translation>{name}を開くには1ギガバイトを超えるメモリが必要です ({width} x {height}ピクセル、{mode})。小さくしたコピーを保存してください。</translation>
    </message>
    <message>
        <source>{offset} of {total} bytes arrived</source>
        <translation>{total}バイト中{offset}バイトを受信しました</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written as Parquet: {error}.</source>
        <translation>{out}をParquetとして書き込めません: {error}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({error}); it was passed over.</source>
        <translation>{path}を読み取れないため ({error})、飛ばしました。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>{path}を読み取れません ({reason})。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}): check its folder&apos;s permissions.</source>
        <translation>{path}に書き込めません ({reason})。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; try again when it is finished.</source>
        <translation>{path}は読み取り中に変更されました。書き込みが終わってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of torchvision&apos;s {name}: choose that file.</source>
        <translation>{path}にtorchvisionの{name}の重みが入っていません。そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} has no safetensors header; choose a .safetensors model file.</source>
        <translation>{path}にsafetensorsのヘッダーがありません。.safetensorsのモデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model: choose another file.</source>
        <translation>{path}は{size} GBあり、ArtScoreのモデルには大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path}は{size} GBあり、ArtScoreのモデルには大きすぎます。ArtScoreのチェックポイント (.pthまたは.safetensors) を選んでください。</translation>
    </message>
    <message>
        <source>{path} holds more than weights: choose torchvision&apos;s own file.</source>
        <translation>{path}には重み以外のものが含まれています。torchvision自身のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder to watch.</source>
        <translation>{path}はファイルです。監視するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder: give the path of a library file.</source>
        <translation>{path}はフォルダーです。ライブラリファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights: download it again or choose another.</source>
        <translation>{path}は破損しているか、重みのファイルではありません。ダウンロードし直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}).</source>
        <translation>{path}は破損しているか、モデルファイルではありません ({error})。</translation>
    </message>
    <message>
        <source>{path} is damaged: install the program again.</source>
        <translation>{path}は破損しています。プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>{path} is more than {ratio} times longer than it is wide, too thin for {title}.</source>
        <translation>{path}は縦横比が{ratio}倍を超え、{title}には細長すぎます。</translation>
    </message>
    <message>
        <source>{path} is no XMP sidecar that can be read: mend it, or move it away.</source>
        <translation>{path}は読み取れるXMPサイドカーではありません。直すか、別の場所に移してください。</translation>
    </message>
    <message>
        <source>{path} is not a file: choose a model file.</source>
        <translation>{path}はファイルではありません。モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a file; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path}はファイルではありません。ArtScoreのチェックポイント (.pthまたは.safetensors) を選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a file; remove it or give it another name.</source>
        <translation>{path}はファイルではありません。取り除くか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>{path} is not a model file: choose a .safetensors file or a torch checkpoint.</source>
        <translation>{path}はモデルファイルではありません。.safetensorsファイルかtorchのチェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not an ArtScore Curator library: give another path.</source>
        <translation>{path}はArtScore Curatorのライブラリではありません。別のパスを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not the published model any more: delete it and download it again.</source>
        <translation>{path}はもう公開モデルではありません。削除して、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{path} is not there: connect its drive.</source>
        <translation>{path}が見つかりません。ドライブを接続してください。</translation>
    </message>
    <message>
        <source>{path} is over {file_bytes} MB, too large for a picture; save a smaller copy.</source>
        <translation>{path}は{file_bytes} MBを超え、画像としては大きすぎます。小さくしたコピーを保存してください。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height} once the shorter side is brought to 224; {title} compares equal sizes only.</source>
        <translation>短辺を224にすると、{path}は{width}x{height}ピクセル、参照画像は{reference_width}x{reference_height}です。{title}は同じサイズどうしだけを比較します。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height}; {title} compares equal sizes only.</source>
        <translation>{path}は{width}x{height}ピクセル、参照画像は{reference_width}x{reference_height}です。{title}は同じサイズどうしだけを比較します。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, and {title} needs {min_edge} a side at least.</source>
        <translation>{path}は{width}x{height}ピクセルですが、{title}には各辺{min_edge}以上が必要です。</translation>
    </message>
    <message>
        <source>{path} reads differently each time: check its disk.</source>
        <translation>{path}は読み取るたびに内容が異なります。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile: choose the model again.</source>
        <translation>{path}はその間に変更されました。モデルを選び直してください。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version; what this version knows of it is used.</source>
        <translation>{path}はより新しいバージョンで書き込まれています。このバージョンが理解できる内容だけを使います。</translation>
    </message>
    <message>
        <source>{path} {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path}{error}。ArtScoreのチェックポイント (.pthまたは.safetensors) を選んでください。</translation>
    </message>
    <message>
        <source>{place} is another program&apos;s database: name another.</source>
        <translation>{place}は別のプログラムのデータベースです。別のものを指定してください。</translation>
    </message>
    <message>
        <source>{place} is no address of a library: write postgresql+psycopg://USER@HOST/DATABASE, or a file&apos;s path.</source>
        <translation>{place}はライブラリのアドレスではありません。postgresql+psycopg://USER@HOST/DATABASEの形か、ファイルのパスを入力してください。</translation>
    </message>
    <message>
        <source>{root} is not there or can&apos;t be opened ({error}); check that its drive is connected.</source>
        <translation>{root}は存在しないか、開けません ({error})。ドライブが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>{source} holds no library, so no copy of it was kept.</source>
        <translation>{source}にライブラリがないため、コピーは保存されませんでした。</translation>
    </message>
    <message>
        <source>{stars} star</source>
        <translation>星 {stars}</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>星 {stars}</translation>
    </message>
    <message>
        <source>{threads} threads</source>
        <translation>{threads}スレッド</translation>
    </message>
    <message>
        <source>{title} can&apos;t be written to {target} ({reason}): free some space or check the folder&apos;s permissions.</source>
        <translation>{title}を{target}に書き込めません ({reason})。空きを作るか、フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{title} gave a value that is not a number, so the weights are damaged: download them again or choose another file.</source>
        <translation>{title}の値が数値ではなく、重みが破損しています。ダウンロードし直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Another download of {title} is running: wait for that to end.</source>
        <translation>{title}は既にダウンロード中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>{url} can&apos;t be reached ({reason}): check the internet connection and try again.</source>
        <translation>{url}に接続できません ({reason})。インターネット接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{url} can&apos;t prove who it is ({reason}): nothing was downloaded; check the clock and any proxy of this computer.</source>
        <translation>{url}が本物であることを確認できないため ({reason})、何もダウンロードしませんでした。このコンピューターの時計とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>{url} can&apos;t serve the model now ({status}): try again later.</source>
        <translation>{url}は今モデルを提供できません ({status})。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{url} has no model under {url2} any more: see whether its authors have moved it, and choose the file itself.</source>
        <translation>{url}の{url2}にはもうモデルがありません。著者が移動していないか確認し、ファイル自体を選んでください。</translation>
    </message>
    <message>
        <source>{url} is no web address: it must begin with https://.</source>
        <translation>{url}はウェブアドレスではありません。https://で始まる必要があります。</translation>
    </message>
    <message>
        <source>{url} refused the download ({status}): check for a proxy or a firewall.</source>
        <translation>{url}がダウンロードを拒否しました ({status})。プロキシやファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>{url} sends more than {bytes} MB, which is not the file that was asked for: nothing was kept.</source>
        <translation>{url}が{bytes} MBを超えるデータを送っています。要求したファイルではないため、何も保存しませんでした。</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be undone here: a newer version of the program, or another one, did it.</source>
        <translation>「{title}」は、新しいバージョンのプログラムか別のプログラムが行ったため、ここでは元に戻せません。</translation>
    </message>
    <message>
        <source>“{value}” is empty: write {name}:{last}..{first}.</source>
        <translation>「{value}」は範囲が空です。{name}:{last}..{first}と入力してください。</translation>
    </message>
    <message>
        <source>“{value}” mixes a date and an age: write two of a kind, as in 7d..14d.</source>
        <translation>「{value}」は日付と経過期間を混ぜています。7d..14dのように同じ種類を2つ入力してください。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Include folders within</source>
        <translation>サブフォルダーを含める</translation>
    </message>
    <message>
        <source>Watch the open folder for changes</source>
        <translation>開いたフォルダーの変更を監視</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Score on</source>
        <translation>採点に使う装置</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Automatic (by measuring)</source>
        <translation>自動 (計測による)</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>完全 (float32)</translation>
    </message>
    <message>
        <source>Fast (bfloat16)</source>
        <translation>高速 (bfloat16)</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <translation>画像の形</translation>
    </message>
    <message>
        <source>Squashed to a square (as published)</source>
        <translation>正方形に変形 (論文どおり)</translation>
    </message>
    <message>
        <source>Kept in proportion</source>
        <translation>縦横比を保つ</translation>
    </message>
    <message>
        <source>Pictures at a time</source>
        <translation>一度に処理する枚数</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Leave on the GPU</source>
        <translation>GPUに残す空き</translation>
    </message>
    <message>
        <source>Room for thumbnails</source>
        <translation>サムネイル用の容量</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>保持する毎日のバックアップ数</translation>
    </message>
    <message>
        <source>Clear Thumbnails</source>
        <translation>サムネイルを消去</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Scoring waits while other programs leave less memory free.</source>
        <translation>ほかのプログラムのせいで空きメモリがこれより少ない間、採点は待機します。</translation>
    </message>
    <message>
        <source>Scores of one shape are not compared with those of the other.</source>
        <translation>一方の形のスコアは、他方のスコアと比較されません。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>From the next start on; `curator library restore` goes back.</source>
        <translation>次回の起動から。`curator library restore`で以前の状態に戻せます。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Collections, searches and tags</source>
        <translation>コレクション、検索、タグ</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Smart collections</source>
        <translation>スマートコレクション</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>Tag Pictures</source>
        <translation>画像にタグを付ける</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>タグ:</translation>
    </message>
    <message>
        <source>Put into a Collection</source>
        <translation>コレクションに入れる</translation>
    </message>
    <message>
        <source>Collection:</source>
        <translation>コレクション:</translation>
    </message>
    <message>
        <source>Search for something first, then keep it.</source>
        <translation>先に検索してから保存してください。</translation>
    </message>
    <message>
        <source>Keep This Search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Keep the Search {name}</source>
        <translation>検索「{name}」を保存</translation>
    </message>
    <message>
        <source>Nothing to put into {name}: drop pictures of the open folder there.</source>
        <translation>{name}に入れるものがありません。開いているフォルダーの画像をドロップしてください。</translation>
    </message>
    <message>
        <source>Tag the Selected Pictures</source>
        <translation>選択した画像に付ける</translation>
    </message>
    <message>
        <source>Take from the Selected Pictures</source>
        <translation>選択した画像から外す</translation>
    </message>
    <message>
        <source>Put the Selected Pictures in</source>
        <translation>選択した画像を入れる</translation>
    </message>
    <message>
        <source>Take the Selected Pictures out</source>
        <translation>選択した画像を外す</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>「{old}」を「{new}」に変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新しい名前:</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>「{name}」を削除</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>SidecarDesk</name>
    <message>
        <source>Write XMP Sidecars</source>
        <translation>XMPサイドカーを書き出す</translation>
    </message>
    <message>
        <source>Write sidecars for {what}?</source>
        <translation>{what}のサイドカーを書き出しますか？</translation>
    </message>
    <message>
        <source>Stars, flags, labels, tags and scores go into a file beside each picture, name.ext.xmp, which darktable, digiKam and Lightroom read. What other programs wrote there stays.</source>
        <translation>星、フラグ、ラベル、タグ、スコアを、各画像の隣のファイル (name.ext.xmp) に書き込みます。darktable、digiKam、Lightroomで読み込めます。ほかのプログラムが書いた内容は残ります。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>Read XMP Sidecars</source>
        <translation>XMPサイドカーを読み込む</translation>
    </message>
    <message>
        <source>Read the sidecars of {what}?</source>
        <translation>{what}のサイドカーを読み込みますか？</translation>
    </message>
    <message>
        <source>Stars, flags, labels and tags are taken from the files beside the pictures. Undo takes it back.</source>
        <translation>星、フラグ、ラベル、タグを画像の隣のファイルから読み込みます。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>Let them replace stars, flags and labels given here</source>
        <translation>ここで付けた星、フラグ、ラベルを置き換える</translation>
    </message>
    <message>
        <source>There are no pictures shown: open a folder first.</source>
        <translation>表示中の画像がありません。先にフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count}枚の画像</translation>
    </message>
    <message>
        <source>{changed} of {count} sidecars were written anew.</source>
        <translation>{count}件中{changed}件のサイドカーを書き直しました。</translation>
    </message>
    <message>
        <source>Sidecars written: {done} of {total}.</source>
        <translation>サイドカーの書き出し: {total}件中{done}件。</translation>
    </message>
    <message>
        <source>{read} sidecars were read, {changed} pictures changed.</source>
        <translation>{read}件のサイドカーを読み込み、{changed}枚の画像を変更しました。</translation>
    </message>
    <message>
        <source>Looked for sidecars: {done} of {total}.</source>
        <translation>サイドカーの確認: {total}件中{done}件。</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>The light table holds {most} pictures: here are the first of these.</source>
        <translation>ライトテーブルに置けるのは{most}枚までです。最初の画像を表示します。</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Looking for pictures</source>
        <translation>画像を探しています</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>画像のフォルダーを開いてください</translation>
    </message>
    <message>
        <source>ArtScore Curator ranks its pictures from photograph to art. You can also drop a folder here. Your files are only read, never changed.</source>
        <translation>ArtScore Curatorは画像を写真からアートまで順位付けします。ここにフォルダーをドロップすることもできます。ファイルは読み取るだけで、変更しません。</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>{folder}を調べています</translation>
    </message>
    <message>
        <source>Pictures found: {count}</source>
        <translation>見つかった画像: {count}</translation>
    </message>
    <message>
        <source>No pictures in {folder}</source>
        <translation>{folder}に画像がありません</translation>
    </message>
    <message>
        <source>It holds no JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF or BMP files. New ones appear here by themselves while the folder is watched.</source>
        <translation>JPEG、PNG、WebP、AVIF、HEIC、TIFF、GIF、BMPのファイルがありません。フォルダーの監視中は、新しい画像が自動で表示されます。</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>別のフォルダーを開く…</translation>
    </message>
    <message>
        <source>No pictures match the filter</source>
        <translation>フィルターに合う画像がありません</translation>
    </message>
    <message>
        <source>Change the search or widen the score range, or show everything again.</source>
        <translation>検索を変えるかスコアの範囲を広げてください。すべてを再表示することもできます。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>{folder} is offline</source>
        <translation>{folder}はオフラインです</translation>
    </message>
    <message>
        <source>Connect its drive or network share; every score is kept until it returns.
{path}</source>
        <translation>ドライブまたはネットワーク共有を接続してください。スコアは戻るまですべて保持されます。
{path}</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This folder can&apos;t be shown</source>
        <translation>このフォルダーは表示できません</translation>
    </message>
</context>
<context>
    <name>StatusDesk</name>
    <message>
        <source>{folder} is not there; its scores are kept. Connect its drive to go on.</source>
        <translation>{folder}が見つかりません。スコアは保持されています。続けるにはドライブを接続してください。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop scoring for now</source>
        <translation>採点をいったん止めます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep what there is so far</source>
        <translation>これまでの結果を残します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>装置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Choose the model that scores</source>
        <translation>採点するモデルを選ぶ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose a metric and a reference</source>
        <translation>指標と参照画像を選ぶ</translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation>装置: {name}</translation>
    </message>
    <message>
        <source>Model: {name}. Choose another…</source>
        <translation>モデル: {name}。変更…</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation>表示: {total}枚中{shown}枚</translation>
    </message>
    <message>
        <source>Pictures: {total}</source>
        <translation>画像: {total}</translation>
    </message>
    <message>
        <source>Unreadable: {count}</source>
        <translation>読み取り不可: {count}</translation>
    </message>
    <message>
        <source>Looking for pictures · {done} found</source>
        <translation>画像を探しています · {done}枚</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Loading the metric…</source>
        <translation>指標を読み込み中…</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>比較中 {done} / {total}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>一時停止 {done} / {total}</translation>
    </message>
    <message>
        <source>Stopped · {left} not scored · F5 goes on</source>
        <translation>停止 · 未採点 {left} · F5で続行</translation>
    </message>
    <message>
        <source>Up to date · watching for changes</source>
        <translation>最新 · 変更を監視中</translation>
    </message>
    <message>
        <source>Scoring {done} of {total}</source>
        <translation>採点中 {done} / {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Can&apos;t compare</source>
        <translation>比較不可</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>ステップ {step} / {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>TransferDesk</name>
    <message>
        <source>Done: {title}. Undo takes it back.</source>
        <translation>完了: {title}。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are there.</source>
        <translation>{total}枚中{done}枚が完了しました。</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Copy, Move or Link Pictures</source>
        <translation>画像のコピー、移動、リンク</translation>
    </message>
    <message>
        <source>Begin names with their rank: 0001-name.png</source>
        <translation>名前の先頭に順位を付ける: 0001-name.png</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, or browse for it.</source>
        <translation>フォルダーのフルパスを入力するか、参照してください。</translation>
    </message>
    <message>
        <source>That is a file: choose a folder.</source>
        <translation>ファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to bring there.</source>
        <translation>対象の画像がありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Move; scores and marks go along</source>
        <translation>移動: スコアとマークも引き継ぎます</translation>
    </message>
    <message>
        <source>Link: a second name on the same drive, no space taken</source>
        <translation>リンク: 同じドライブ上の別名。容量を使いません</translation>
    </message>
    <message>
        <source>Symbolic link to where they are</source>
        <translation>元の場所へのシンボリックリンク</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>選択中の画像 ({count})</translation>
    </message>
    <message>
        <source>Those picked ({count})</source>
        <translation>採用した画像 ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <translation>表示中の画像 ({count})</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>フォルダーを作成します。</translation>
    </message>
    <message>
        <source>Nothing there is overwritten. Undo takes it back.</source>
        <translation>既存のファイルは上書きしません。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>This metric needs the weights of {network}, and there are none to use yet: download them once ({size} MB), or choose torchvision&apos;s {file}.</source>
        <translation>この指標には{network}の重みが必要ですが、まだありません。一度だけダウンロードする ({size} MB) か、torchvisionの{file}を選んでください。</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Choose the Weights of {network}</source>
        <translation>{network}の重みを選ぶ</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation>重み (*.pth *.pt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>WhyDesk</name>
    <message>
        <source>Warm places raise the score, cool ones lower it.</source>
        <translation>暖色の部分はスコアを上げ、寒色の部分は下げます。</translation>
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
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
</TS>
