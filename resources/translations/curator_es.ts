<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ArtScore Curator</source>
        <translation>Acerca de ArtScore Curator</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Ranks the pictures of a folder from photograph to art. The ArtScore is an order, not a mark: only which of two pictures scores higher has a meaning.</source>
        <translation>Ordena las imágenes de una carpeta de la fotografía al arte. El ArtScore es un orden, no una nota: solo importa cuál de dos imágenes queda más arriba.</translation>
    </message>
    <message>
        <source>After “Learning to Evaluate the Artness of AI-generated Images” by Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan and Jiebo Luo.</source>
        <translation>Según «Learning to Evaluate the Artness of AI-generated Images», de Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan y Jiebo Luo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;ArtScore</source>
        <translation>&amp;ArtScore</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Date Modified</source>
        <translation>&amp;Fecha de modificación</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>S&amp;tars</source>
        <translation>&amp;Estrellas</translation>
    </message>
    <message>
        <source>&amp;Likeness to the Reference</source>
        <translation>&amp;Parecido con la referencia</translation>
    </message>
    <message>
        <source>&amp;Rank Change</source>
        <translation>&amp;Cambio de puesto</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Sort by {key}</source>
        <translation>Ordenar por {key}</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>En la cuadrícula</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Abrir la imagen</translation>
    </message>
    <message>
        <source>Arrows, Page Up/Down, Home, End</source>
        <translation>Flechas, Re Pág/Av Pág, Inicio, Fin</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Mayúsculas + flechas</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>Seleccionar un intervalo</translation>
    </message>
    <message>
        <source>Ctrl + arrows, Ctrl+Space</source>
        <translation>Control + flechas, Control+Espacio</translation>
    </message>
    <message>
        <source>Move without selecting, toggle</source>
        <translation>Moverse sin seleccionar, alternar</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Control + rueda</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar o reducir</translation>
    </message>
    <message>
        <source>Shift + letters</source>
        <translation>Mayúsculas + letras</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Saltar a un nombre</translation>
    </message>
    <message>
        <source>In the full view</source>
        <translation>En la vista completa</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Previous, next picture</source>
        <translation>Imagen anterior, siguiente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Primera, última imagen</translation>
    </message>
    <message>
        <source>+, -, wheel</source>
        <translation>+, -, rueda</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Actual size, whole picture</source>
        <translation>Tamaño real, imagen completa</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Mostrar u ocultar los datos</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>Mostrar de dónde sale la puntuación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Volver a la cuadrícula</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>&amp;Buscar cambios</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Copy, Move or Link…</source>
        <translation>&amp;Copiar, mover o enlazar…</translation>
    </message>
    <message>
        <source>&amp;Write XMP Sidecars…</source>
        <translation>Escribir archivos &amp;XMP…</translation>
    </message>
    <message>
        <source>Rea&amp;d XMP Sidecars…</source>
        <translation>&amp;Leer archivos XMP…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Co&amp;nfiguración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Pass &amp;Over What Can&apos;t Be Undone</source>
        <translation>&amp;Omitir lo que no se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar la r&amp;uta</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>No seleccionar &amp;nada</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>&amp;Invertir la selección</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Show All, Clear &amp;Filter</source>
        <translation>Mostrar todo, quitar el &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>Más altos prim&amp;ero</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Carpetas</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Light or &amp;Dark</source>
        <translation>C&amp;laro u oscuro</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Full &amp;View</source>
        <translation>&amp;Vista completa</translation>
    </message>
    <message>
        <source>Open in the Default Vie&amp;wer</source>
        <translation>&amp;Abrir en el visor predeterminado</translation>
    </message>
    <message>
        <source>Show in the File &amp;Manager</source>
        <translation>&amp;Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Find &amp;Similar</source>
        <translation>&amp;Buscar parecidas</translation>
    </message>
    <message>
        <source>Best, &amp;Not All Alike…</source>
        <translation>Las mejores, &amp;no todas iguales…</translation>
    </message>
    <message>
        <source>Stac&amp;k Near-Duplicates</source>
        <translation>A&amp;pilar casi duplicadas</translation>
    </message>
    <message>
        <source>Show This S&amp;tack</source>
        <translation>Mostrar esta pi&amp;la</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference…</source>
        <translation>&amp;Comparar con una referencia…</translation>
    </message>
    <message>
        <source>Use as &amp;Reference…</source>
        <translation>&amp;Usar como referencia…</translation>
    </message>
    <message>
        <source>C&amp;lear Comparison</source>
        <translation>&amp;Quitar la comparación</translation>
    </message>
    <message>
        <source>{stars} Stars</source>
        <translation>{stars} estrellas</translation>
    </message>
    <message>
        <source>No Stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>No Colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Unflag</source>
        <translation>&amp;Quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>E&amp;strellas</translation>
    </message>
    <message>
        <source>&amp;Colour Label</source>
        <translation>E&amp;tiqueta de color</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Palabra clave…</translation>
    </message>
    <message>
        <source>Put into a C&amp;ollection…</source>
        <translation>Poner en una &amp;colección…</translation>
    </message>
    <message>
        <source>Go to the &amp;Next After Marking</source>
        <translation>Ir a la si&amp;guiente tras marcar</translation>
    </message>
    <message>
        <source>&amp;Filter Full Screen</source>
        <translation>Cri&amp;bar a pantalla completa</translation>
    </message>
    <message>
        <source>Compare on the &amp;Light Table</source>
        <translation>Comparar en la &amp;mesa de luz</translation>
    </message>
    <message>
        <source>Choose &amp;Between Near-Ties…</source>
        <translation>E&amp;legir entre casi empatadas…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Bin</source>
        <translation>Mo&amp;ver a la papelera</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Watch the Folder</source>
        <translation>&amp;Vigilar la carpeta</translation>
    </message>
    <message>
        <source>What &amp;Raises the ArtScore…</source>
        <translation>Qué &amp;sube el ArtScore…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modelo…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>When Something Goes &amp;Wrong</source>
        <translation>&amp;Si algo va mal</translation>
    </message>
    <message>
        <source>&amp;About ArtScore Curator</source>
        <translation>Acerca &amp;de ArtScore Curator</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>No program is set to open this picture.</source>
        <translation>No hay ningún programa asignado para abrir esta imagen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparing was cancelled; the values so far are kept.</source>
        <translation>La comparación se canceló; se conservan los valores obtenidos.</translation>
    </message>
    <message>
        <source>Compared {count} pictures by {metric}.</source>
        <translation>Imágenes comparadas con {metric}: {count}.</translation>
    </message>
    <message>
        <source>Passed over: {reasons}.</source>
        <translation>Omitidas: {reasons}.</translation>
    </message>
    <message>
        <source>without a reference of the same name</source>
        <translation>sin referencia del mismo nombre</translation>
    </message>
    <message>
        <source>of a name that another file has</source>
        <translation>con el nombre de otro archivo</translation>
    </message>
    <message>
        <source>of another size than the reference</source>
        <translation>de otro tamaño que la referencia</translation>
    </message>
    <message>
        <source>too small or too thin</source>
        <translation>demasiado pequeñas o estrechas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>demasiado grandes para la memoria</translation>
    </message>
</context>
<context>
    <name>ComparisonThread</name>
    <message>
        <source>Comparing stopped because of a mistake in the program.</source>
        <translation>La comparación se detuvo por un error del programa.</translation>
    </message>
    <message>
        <source>{file} has no reference of the same name.</source>
        <translation>{file} no tiene referencia del mismo nombre.</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Nothing was marked: what is selected was not read yet, or can&apos;t be.</source>
        <translation>No se marcó nada: lo seleccionado aún no se ha leído o no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing is selected: choose pictures by a click or the arrow keys first.</source>
        <translation>No hay nada seleccionado: elija primero imágenes con un clic o con las flechas.</translation>
    </message>
    <message>
        <source>{count} Pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>Unflag {what}</source>
        <translation>Quitar la marca de {what}</translation>
    </message>
    <message>
        <source>Pick {what}</source>
        <translation>Elegir {what}</translation>
    </message>
    <message>
        <source>Reject {what}</source>
        <translation>Rechazar {what}</translation>
    </message>
    <message>
        <source>Take the Stars from {what}</source>
        <translation>Quitar las estrellas de {what}</translation>
    </message>
    <message>
        <source>Rate {what} 1 Star</source>
        <translation>Dar 1 estrella a {what}</translation>
    </message>
    <message>
        <source>Rate {what} {stars} Stars</source>
        <translation>Dar {stars} estrellas a {what}</translation>
    </message>
    <message>
        <source>Take the Label from {what}</source>
        <translation>Quitar la etiqueta de color de {what}</translation>
    </message>
    <message>
        <source>Label {what} {color}</source>
        <translation>Etiqueta {color} para {what}</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Tag {count} Pictures as {name}</source>
        <translation>Asignar «{name}» a {count} imágenes</translation>
    </message>
    <message>
        <source>Take the Tag {name} from {count} Pictures</source>
        <translation>Quitar «{name}» de {count} imágenes</translation>
    </message>
    <message>
        <source>Put {count} Pictures into {name}</source>
        <translation>Poner {count} imágenes en «{name}»</translation>
    </message>
    <message>
        <source>Take {count} Pictures out of {name}</source>
        <translation>Sacar {count} imágenes de «{name}»</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} más)</translation>
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
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Se produjo un error en el programa</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. The program goes on; if something no longer works, start it again. The log is in {folder}.</source>
        <translation>Sus imágenes y puntuaciones están a salvo. El programa continúa; si algo deja de funcionar, reinícielo. El registro está en {folder}.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Exported {count} pictures to {path}.</source>
        <translation>Imágenes exportadas a {path}: {count}.</translation>
    </message>
    <message>
        <source>Stored thumbnails were removed.</source>
        <translation>Se eliminaron las miniaturas guardadas.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Scores</source>
        <translation>Exportar puntuaciones</translation>
    </message>
    <message>
        <source>With marks, tags and how pictures were generated</source>
        <translation>Con marcas, palabras clave y cómo se generaron</translation>
    </message>
    <message>
        <source>Only from percentile</source>
        <translation>Solo desde el percentil</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lowest percentile in the folder</source>
        <translation>Percentil más bajo de la carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, or browse for its folder.</source>
        <translation>Indique la ruta completa del archivo o examine hasta su carpeta.</translation>
    </message>
    <message>
        <source>That is a folder; add a file name.</source>
        <translation>Eso es una carpeta; añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Ranked, with percentiles and file facts</source>
        <translation>Con puesto, percentiles y datos del archivo</translation>
    </message>
    <message>
        <source>Best first; unreadable files last, with the reason</source>
        <translation>Las mejores primero; los archivos ilegibles al final, con el motivo</translation>
    </message>
    <message>
        <source>File names and scores only</source>
        <translation>Solo nombres de archivo y puntuaciones</translation>
    </message>
    <message>
        <source>file_name,art_score in the order of names, as the published script</source>
        <translation>file_name,art_score por orden de nombre, como el script publicado</translation>
    </message>
    <message>
        <source>JSON lines, with all that is known</source>
        <translation>Líneas JSON, con todo lo que se sabe</translation>
    </message>
    <message>
        <source>One object a line: scores, marks, tags and how it was generated</source>
        <translation>Un objeto por línea: puntuaciones, marcas, palabras clave y cómo se generó</translation>
    </message>
    <message>
        <source>Parquet, with all that is known</source>
        <translation>Parquet, con todo lo que se sabe</translation>
    </message>
    <message>
        <source>The same as columns, for data tools; needs pyarrow</source>
        <translation>Lo mismo en columnas, para herramientas de datos; requiere pyarrow</translation>
    </message>
    <message>
        <source>Contact sheet, to look at in a browser</source>
        <translation>Hoja de contactos, para ver en un navegador</translation>
    </message>
    <message>
        <source>One HTML file with thumbnails, ranks and marks</source>
        <translation>Un archivo HTML con miniaturas, puestos y marcas</translation>
    </message>
    <message>
        <source>All pictures ({count})</source>
        <translation>Todas las imágenes ({count})</translation>
    </message>
    <message>
        <source>Those the filter shows ({count})</source>
        <translation>Las que muestra el filtro ({count})</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>Las seleccionadas ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>El archivo existe y se reemplazará.</translation>
    </message>
    <message>
        <source>{ending} files (*{ending})</source>
        <translation>Archivos {ending} (*{ending})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and order</source>
        <translation>Filtro y orden</translation>
    </message>
    <message>
        <source>Rank change</source>
        <translation>Cambio de puesto</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shows pictures whose name, tags or prompt hold these words</source>
        <translation>Muestra las imágenes cuyo nombre, palabras clave o prompt contienen estas palabras</translation>
    </message>
    <message>
        <source>Words of the name, a tag or the prompt, and conditions (Ctrl+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</source>
        <translation>Palabras del nombre, de una palabra clave o del prompt, y condiciones (Control+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel)</source>
        <translation>Tamaño de las imágenes (Control+rueda)</translation>
    </message>
    <message>
        <source>Most like art first</source>
        <translation>Las más artísticas primero</translation>
    </message>
    <message>
        <source>Least like art first</source>
        <translation>Las menos artísticas primero</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De la Z a la A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Las más grandes primero</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Las más pequeñas primero</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Más estrellas primero</translation>
    </message>
    <message>
        <source>Fewest stars first</source>
        <translation>Menos estrellas primero</translation>
    </message>
    <message>
        <source>First of them first</source>
        <translation>Las primeras delante</translation>
    </message>
    <message>
        <source>Last of them first</source>
        <translation>Las últimas delante</translation>
    </message>
    <message>
        <source>Risen most first</source>
        <translation>Las que más suben primero</translation>
    </message>
    <message>
        <source>Fallen most first</source>
        <translation>Las que más bajan primero</translation>
    </message>
    <message>
        <source>Direction: {text}</source>
        <translation>Dirección: {text}</translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation>Las más parecidas primero</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <translation>Las menos parecidas primero</translation>
    </message>
</context>
<context>
    <name>FilterControl</name>
    <message>
        <source>the Last Decision</source>
        <translation>la última decisión</translation>
    </message>
    <message>
        <source>There is nothing to filter yet: open a folder with pictures.</source>
        <translation>Aún no hay nada que cribar: abra una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>The filter goes on where it was left.</source>
        <translation>La criba continúa donde se dejó.</translation>
    </message>
    <message>
        <source>The file is not there any more: leave it, and go on.</source>
        <translation>El archivo ya no está: déjelo y continúe.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
</context>
<context>
    <name>FilterView</name>
    <message>
        <source>Filter</source>
        <translation>Criba</translation>
    </message>
    <message>
        <source>→ pick   ← reject   ↓ leave   ↑ back   0-5 stars   6-9 label   Esc finish</source>
        <translation>→ elegir   ← rechazar   ↓ dejar   ↑ volver   0-5 estrellas   6-9 color   Esc terminar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>Elegidas: {count}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>Rechazadas: {count}</translation>
    </message>
    <message>
        <source>{count} rated</source>
        <translation>Con estrellas: {count}</translation>
    </message>
    <message>
        <source>{count} labelled</source>
        <translation>Con etiqueta: {count}</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>No se decidió nada</translation>
    </message>
    <message>
        <source>{count} pictures stay as they are. Undo takes it all back.</source>
        <translation>Imágenes que quedan como están: {count}. Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>{place} of {total} · {picked} picked · {rejected} rejected</source>
        <translation>{place} de {total} · elegidas: {picked} · rechazadas: {rejected}</translation>
    </message>
    <message>
        <source>Keep what you decided?</source>
        <translation>¿Conservar lo decidido?</translation>
    </message>
    <message>
        <source>Keep These Marks</source>
        <translation>Conservar estas marcas</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Forget Them</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Enter keeps   Backspace steps back   Delete forgets</source>
        <translation>Intro conserva   Retroceso vuelve   Supr descarta</translation>
    </message>
</context>
<context>
    <name>FolderDesk</name>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
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
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Enter opens a folder, Delete removes it from this list</source>
        <translation>Intro abre una carpeta, Supr la quita de la lista</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Enter opens the folder</source>
        <translation>Intro abre la carpeta</translation>
    </message>
    <message>
        <source>Offline: its drive is not connected</source>
        <translation>Sin conexión: su unidad no está conectada</translation>
    </message>
    <message>
        <source>Watched: new pictures appear by themselves</source>
        <translation>Vigilada: las imágenes nuevas aparecen solas</translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation>Quitar de recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>FolderThread</name>
    <message>
        <source>The library can&apos;t be opened: start the program again.</source>
        <translation>No se puede abrir la biblioteca: reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message>
        <source>{count} pictures like {name}, most alike first.</source>
        <translation>Imágenes como {name}: {count}, las más parecidas primero.</translation>
    </message>
    <message>
        <source>Best, Not All Alike</source>
        <translation>Las mejores, no todas iguales</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>Cuántas imágenes:</translation>
    </message>
    <message>
        <source>{count} of the best pictures that are not all alike, as they were chosen: each is good, and unlike those before it.</source>
        <translation>{count} de las mejores imágenes que no son todas iguales, tal como se eligieron: cada una es buena y distinta de las anteriores.</translation>
    </message>
    <message>
        <source>{count} stacks of near-duplicates: {under} pictures lie under their best. E shows a stack.</source>
        <translation>Pilas de casi duplicadas: {count}; imágenes bajo la mejor: {under}. E muestra una pila.</translation>
    </message>
    <message>
        <source>{count} versions of one picture, best first.</source>
        <translation>Versiones de una imagen: {count}, las mejores primero.</translation>
    </message>
    <message>
        <source>Show All Pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Back to the Stacks</source>
        <translation>Volver a las pilas</translation>
    </message>
    <message>
        <source>{count} can&apos;t be compared yet.</source>
        <translation>Aún no se pueden comparar: {count}.</translation>
    </message>
    <message>
        <source>Prepare Likeness</source>
        <translation>Preparar el parecido</translation>
    </message>
    <message>
        <source>As gathered</source>
        <translation>Como se reunieron</translation>
    </message>
    <message>
        <source>Looking at pictures again: {done} of {total}.</source>
        <translation>Revisando las imágenes: {done} de {total}.</translation>
    </message>
    <message>
        <source>Likeness is known now: find similar pictures again.</source>
        <translation>Ya se conoce el parecido: busque de nuevo imágenes parecidas.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>More than {most} pictures can&apos;t be dragged at once: select fewer, or choose File &gt; Copy, Move or Link.</source>
        <translation>No se pueden arrastrar más de {most} imágenes a la vez: seleccione menos o elija Archivo &gt; Copiar, mover o enlazar.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>All its pictures are scored. Folders you have opened are listed here; your files are only read.</source>
        <translation>Se puntúan todas sus imágenes. Las carpetas abiertas aparecen aquí; sus archivos solo se leen.</translation>
    </message>
    <message>
        <source>Scores and order</source>
        <translation>Puntuaciones y orden</translation>
    </message>
    <message>
        <source>The picture most like art comes first. Order by name, date or stars instead, and drag the handles to see a range of scores.</source>
        <translation>La imagen más artística va primero. Ordene por nombre, fecha o estrellas, y arrastre los tiradores para ver un intervalo de puntuaciones.</translation>
    </message>
    <message>
        <source>Mark with keys</source>
        <translation>Marcar con teclas</translation>
    </message>
    <message>
        <source>0 to 5 give stars, P picks, X rejects, 6 to 9 label. Enter opens the picture in full view.</source>
        <translation>0 a 5 dan estrellas, P elige, X rechaza, 6 a 9 etiquetan. Intro abre la imagen en vista completa.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type words of a name, a tag or a prompt, or a condition such as stars:&gt;=3.</source>
        <translation>Escriba palabras de un nombre, una palabra clave o un prompt, o una condición como stars:&gt;=3.</translation>
    </message>
    <message>
        <source>Take the best with you</source>
        <translation>Llevarse las mejores</translation>
    </message>
    <message>
        <source>The File menu exports the scores, and copies or moves the best pictures to another folder. F1 opens the guide.</source>
        <translation>El menú Archivo exporta las puntuaciones y copia o mueve las mejores imágenes a otra carpeta. F1 abre la guía.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another window or command changed the history: undo again to take back {title}.</source>
        <translation>Otra ventana u otra orden cambió el historial: deshaga otra vez para revertir {title}.</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>Deshecho: {title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Rehecho: {title}</translation>
    </message>
    <message>
        <source>Left as it is: {title}. Undo takes back what was done before.</source>
        <translation>Se dejó como está: {title}. Deshacer revierte lo anterior.</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>{} steps</source>
        <translation>{} pasos</translation>
    </message>
    <message>
        <source>CFG {:g}</source>
        <translation>CFG {:g}</translation>
    </message>
    <message>
        <source>Seed {}</source>
        <translation>Semilla {}</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Acerca de esta imagen</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Puts the file&apos;s path on the clipboard</source>
        <translation>Pone la ruta del archivo en el portapapeles</translation>
    </message>
    <message>
        <source>Like a photograph</source>
        <translation>Como una fotografía</translation>
    </message>
    <message>
        <source>Between photograph and art</source>
        <translation>Entre fotografía y arte</translation>
    </message>
    <message>
        <source>Like art</source>
        <translation>Como arte</translation>
    </message>
    <message>
        <source>At or above {share} of its pictures</source>
        <translation>A la altura o por encima del {share} de sus imágenes</translation>
    </message>
    <message>
        <source>± {deviation}, which is {low} to {high}</source>
        <translation>± {deviation}, es decir, de {low} a {high}</translation>
    </message>
    <message>
        <source>Tied with 1 other</source>
        <translation>Empatada con otra</translation>
    </message>
    <message>
        <source>Tied with {count} others</source>
        <translation>Empatada con otras {count}</translation>
    </message>
    <message>
        <source>At or above {share} of the whole library</source>
        <translation>A la altura o por encima del {share} de toda la biblioteca</translation>
    </message>
    <message>
        <source>Up by {places}</source>
        <translation>Sube {places}</translation>
    </message>
    <message>
        <source>Down by {places}</source>
        <translation>Baja {places}</translation>
    </message>
    <message>
        <source>The same place</source>
        <translation>El mismo puesto</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, {share}</source>
        <translation>{model}: puesto {rank}, {share}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Aún sin puntuar</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>En esta carpeta</translation>
    </message>
    <message>
        <source>Since the other model</source>
        <translation>Desde el otro modelo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparada</translation>
    </message>
    <message>
        <source>Beside the reference</source>
        <translation>Junto a la referencia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Generated with</source>
        <translation>Generada con</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Light Table</source>
        <translation>Mesa de luz</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Ampliar y mover a la vez</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>Volver a todas las imágenes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>100 % or whole</source>
        <translation>100 % o completa</translation>
    </message>
</context>
<context>
    <name>LoupeControl</name>
    <message>
        <source>Above {photos} of reference photographs, {art} of reference art.</source>
        <translation>Por encima del {photos} de las fotografías y del {art} del arte de referencia.</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} píxeles</translation>
    </message>
    <message>
        <source>Modified {when}</source>
        <translation>Modificada {when}</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ninguna imagen</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} de {total}</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>ArtScore {score}</source>
        <translation>ArtScore {score}</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>Volver a todas las imágenes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Acerca de esta imagen</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Por qué esta puntuación</translation>
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
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} estrellas</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Stars 0 to 5, P picks, X rejects, U clears, 6 to 9 label</source>
        <translation>Estrellas 0 a 5, P elige, X rechaza, U quita, 6 a 9 etiquetan</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>How different two pictures look to people</source>
        <translation>Cuánto difieren dos imágenes a la vista</translation>
    </message>
    <message>
        <source>How far colours differ, pixel by pixel</source>
        <translation>Cuánto difieren los colores, píxel a píxel</translation>
    </message>
    <message>
        <source>How alike structure and contrast are; 1 is the same</source>
        <translation>Cuánto se parecen estructura y contraste; 1 es igual</translation>
    </message>
    <message>
        <source>How far textures and colours differ, wherever they are</source>
        <translation>Cuánto difieren texturas y colores, estén donde estén</translation>
    </message>
    <message>
        <source>How far what is shown differs, whatever its style</source>
        <translation>Cuánto difiere lo mostrado, sea cual sea el estilo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mide</translation>
    </message>
    <message>
        <source>Reference shows</source>
        <translation>La referencia muestra</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>The model of the ArtScore paper, from its authors&apos; public repository (MIT licence, about 100 MB).</source>
        <translation>El modelo del artículo de ArtScore, del repositorio público de sus autores (licencia MIT, unos 100 MB).</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Use This Model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its hash</source>
        <translation>Leer todo el archivo y compararlo con su hash</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Add a Model File…</source>
        <translation>Añadir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>Descargado y verificado.</translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>Cancelado. Reanudar continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The file is whole: it matches its hash.</source>
        <translation>El archivo está íntegro: coincide con su hash.</translation>
    </message>
    <message>
        <source>{title}, in use</source>
        <translation>{title}, en uso</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Este modelo está en uso.</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Add a Model File</source>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Modelos (*.safetensors *.pth *.pt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
</context>
<context>
    <name>PicksDesk</name>
    <message>
        <source>There are no near-ties left to ask about in this folder.</source>
        <translation>Ya no quedan casi empates por preguntar en esta carpeta.</translation>
    </message>
    <message>
        <source>Your answers make a ranking of your own beside the model&apos;s.</source>
        <translation>Sus respuestas crean una clasificación propia junto a la del modelo.</translation>
    </message>
    <message>
        <source>Answered here: {count}.</source>
        <translation>Respondidas aquí: {count}.</translation>
    </message>
    <message>
        <source>Foretold of {count}: {taste} by your ranking, {score} by ArtScore.</source>
        <translation>Acertadas de {count}: {taste} según su clasificación, {score} según el ArtScore.</translation>
    </message>
    <message>
        <source>Choose Between Two Pictures</source>
        <translation>Elegir entre dos imágenes</translation>
    </message>
    <message>
        <source>{count} pictures by your own ranking, fitted to {picks} answers.</source>
        <translation>{count} imágenes según su propia clasificación, ajustada a {picks} respuestas.</translation>
    </message>
</context>
<context>
    <name>PicksDialog</name>
    <message>
        <source>Choose Between Near-Ties</source>
        <translation>Elegir entre casi empatadas</translation>
    </message>
    <message>
        <source>← the left one   → the right one   ↓ can&apos;t say   ↑ back   Esc done</source>
        <translation>← la izquierda   → la derecha   ↓ no sé   ↑ volver   Esc terminar</translation>
    </message>
    <message>
        <source>Show by My Ranking</source>
        <translation>Mostrar según mi clasificación</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Can&apos;t Say</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Looking for near-ties…</source>
        <translation>Buscando casi empates…</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>¿Cuál es mejor?</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Tied: the score can&apos;t be told from another picture&apos;s</source>
        <translation>Empatada: la puntuación no se distingue de la de otra imagen</translation>
    </message>
    <message>
        <source>{picture}, tied with others</source>
        <translation>{picture}, empatada con otras</translation>
    </message>
    <message>
        <source>moved up by {places:,}</source>
        <translation>sube {places:,}</translation>
    </message>
    <message>
        <source>moved down by {places:,}</source>
        <translation>baja {places:,}</translation>
    </message>
    <message>
        <source>kept its place</source>
        <translation>mantiene su puesto</translation>
    </message>
    <message>
        <source>{model}: rank {rank:,}, percentile {percentile:.0f}</source>
        <translation>{model}: puesto {rank:,}, percentil {percentile:.0f}</translation>
    </message>
    <message>
        <source>{name}, unreadable: {error}</source>
        <translation>{name}, ilegible: {error}</translation>
    </message>
    <message>
        <source>{name}, not scored yet</source>
        <translation>{name}, aún sin puntuar</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score:.2f}</source>
        <translation>{name}, ArtScore {score:.2f}</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score:.2f}, percentile {percentile:.0f}</source>
        <translation>{name}, ArtScore {score:.2f}, percentil {percentile:.0f}</translation>
    </message>
    <message>
        <source>can&apos;t be compared: {problem}</source>
        <translation>no se puede comparar: {problem}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Only the best</source>
        <translation>Solo las mejores</translation>
    </message>
    <message>
        <source>How many of the best</source>
        <translation>Cuántas de las mejores</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>RangeHandle</name>
    <message>
        <source>Lowest ArtScore shown</source>
        <translation>ArtScore más bajo mostrado</translation>
    </message>
    <message>
        <source>Highest ArtScore shown</source>
        <translation>ArtScore más alto mostrado</translation>
    </message>
    <message>
        <source>{score} · top {share}</source>
        <translation>{score} · {share} superior</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>What Raises the ArtScore</source>
        <translation>Qué sube el ArtScore</translation>
    </message>
    <message>
        <source>Pictures of the same prompt are compared with each other only. Effects are in percentile points of this folder; bars are 95 % intervals over prompts, bold where the effect is clear. Comparisons are no experiments.</source>
        <translation>Solo se comparan entre sí imágenes del mismo prompt. Los efectos están en puntos de percentil de esta carpeta; las barras son intervalos del 95 % sobre los prompts, en negrita donde el efecto es claro. Las comparaciones no son experimentos.</translation>
    </message>
    <message>
        <source>Compare only pictures whose other settings are the same</source>
        <translation>Comparar solo imágenes cuyos demás ajustes son iguales</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>{count} pictures of this folder tell how they were generated, and no two of the same prompt differ in checkpoint, LoRA, sampler or CFG.</source>
        <translation>{count} imágenes de esta carpeta indican cómo se generaron, y no hay dos del mismo prompt que difieran en checkpoint, LoRA, sampler o CFG.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>CFG</source>
        <translation>CFG</translation>
    </message>
    <message>
        <source>one prompt gives no interval</source>
        <translation>un solo prompt no da intervalo</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>de {low} a {high} puntos</translation>
    </message>
    <message>
        <source>{alike} of {prompts} prompts are alike otherwise</source>
        <translation>{alike} de {prompts} prompts son iguales en lo demás</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>Cancelado. Reanudar continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Compared with its namesake in {folder}</source>
        <translation>Comparada con la del mismo nombre en {folder}</translation>
    </message>
    <message>
        <source>Compared with {picture}</source>
        <translation>Comparada con {picture}</translation>
    </message>
    <message>
        <source>{metric}: {words}. Choose another…</source>
        <translation>{metric}: {words}. Elegir otra…</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Compare with a Reference</source>
        <translation>Comparar con una referencia</translation>
    </message>
    <message>
        <source>A picture or a folder</source>
        <translation>Una imagen o una carpeta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La referencia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose a Reference Picture</source>
        <translation>Elegir una imagen de referencia</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Choose a Folder of References</source>
        <translation>Elegir una carpeta de referencias</translation>
    </message>
    <message>
        <source>Choose a picture, or a folder of pictures.</source>
        <translation>Elija una imagen o una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>{count} pictures: each picture here is compared with the one of its name, whatever the ending.</source>
        <translation>{count} imágenes: cada imagen de aquí se compara con la de su nombre, sea cual sea la extensión.</translation>
    </message>
    <message>
        <source>{pixels} pixels; every picture here is compared with it.</source>
        <translation>{pixels} píxeles; cada imagen de aquí se compara con ella.</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one size only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} solo compara imágenes del mismo tamaño: {fitting} de {known} tienen el de la referencia; las demás van al final.</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one shape only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} solo compara imágenes de la misma forma: {fitting} de {known} tienen la de la referencia; las demás van al final.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Use the Current Picture</source>
        <translation>Usar la imagen actual</translation>
    </message>
</context>
<context>
    <name>Rescoring</name>
    <message>
        <source>This folder shows the scores of {before}. {count} of its pictures are still to be scored by {after}.</source>
        <translation>Esta carpeta muestra las puntuaciones de {before}. Imágenes por puntuar con {after}: {count}.</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>Mantener {model}</translation>
    </message>
    <message>
        <source>Rescore</source>
        <translation>Volver a puntuar</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are scored by {after}. Arrows tell how many places each has moved since {before}.</source>
        <translation>{after} puntuó {done} de {total} imágenes. Las flechas indican cuántos puestos se movió cada una desde {before}.</translation>
    </message>
    <message>
        <source>Go Back to {model}</source>
        <translation>Volver a {model}</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than one place</source>
        <translation>{moved} de {count} imágenes se movieron más de un puesto</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than {places} places</source>
        <translation>{moved} de {count} imágenes se movieron más de {places} puestos</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau {tau}</source>
        <translation>tau de Kendall {tau}</translation>
    </message>
    <message>
        <source>Sort by Rank Change</source>
        <translation>Ordenar por cambio de puesto</translation>
    </message>
</context>
<context>
    <name>ScoreHistogram</name>
    <message>
        <source>Distribution of ArtScores</source>
        <translation>Distribución de los ArtScores</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Aún no hay puntuaciones</translation>
    </message>
    <message>
        <source>Scored: {count}</source>
        <translation>Puntuadas: {count}</translation>
    </message>
    <message>
        <source>ArtScores from {low} to {high}</source>
        <translation>ArtScores de {low} a {high}</translation>
    </message>
    <message>
        <source>the dots mark the middle of photos ({photo}) and of paintings ({art})</source>
        <translation>los puntos marcan el centro de las fotos ({photo}) y de las pinturas ({art})</translation>
    </message>
    <message>
        <source>{facts}.
Drag the handles to choose a range; double-click to show all.</source>
        <translation>{facts}.
Arrastre los tiradores para elegir un intervalo; doble clic para mostrar todo.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped because of a mistake in the program.</source>
        <translation>La puntuación se detuvo por un error del programa.</translation>
    </message>
    <message>
        <source>Scoring goes on.</source>
        <translation>La puntuación continúa.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Include folders within</source>
        <translation>Incluir las subcarpetas</translation>
    </message>
    <message>
        <source>Watch the open folder for changes</source>
        <translation>Vigilar la carpeta abierta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Score on</source>
        <translation>Puntuar con</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Automatic (by measuring)</source>
        <translation>Automática (midiendo)</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>Completa (float32)</translation>
    </message>
    <message>
        <source>Fast (bfloat16)</source>
        <translation>Rápida (bfloat16)</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <translation>Forma de la imagen</translation>
    </message>
    <message>
        <source>Squashed to a square (as published)</source>
        <translation>Ajustada a un cuadrado (como se publicó)</translation>
    </message>
    <message>
        <source>Kept in proportion</source>
        <translation>Con proporciones conservadas</translation>
    </message>
    <message>
        <source>Pictures at a time</source>
        <translation>Imágenes a la vez</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Leave on the GPU</source>
        <translation>Dejar libre en la GPU</translation>
    </message>
    <message>
        <source>Room for thumbnails</source>
        <translation>Espacio para miniaturas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Copias diarias conservadas</translation>
    </message>
    <message>
        <source>Clear Thumbnails</source>
        <translation>Borrar las miniaturas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scoring waits while other programs leave less memory free.</source>
        <translation>La puntuación espera mientras otros programas dejen menos memoria libre.</translation>
    </message>
    <message>
        <source>Scores of one shape are not compared with those of the other.</source>
        <translation>Las puntuaciones de una forma no se comparan con las de la otra.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>From the next start on; `curator library restore` goes back.</source>
        <translation>Desde el próximo inicio; «curator library restore» vuelve atrás.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Collections, searches and tags</source>
        <translation>Colecciones, búsquedas y palabras clave</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Smart collections</source>
        <translation>Colecciones inteligentes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>Tag Pictures</source>
        <translation>Asignar palabra clave</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Palabra clave:</translation>
    </message>
    <message>
        <source>Put into a Collection</source>
        <translation>Poner en una colección</translation>
    </message>
    <message>
        <source>Collection:</source>
        <translation>Colección:</translation>
    </message>
    <message>
        <source>Search for something first, then keep it.</source>
        <translation>Busque algo primero y luego guárdelo.</translation>
    </message>
    <message>
        <source>Keep This Search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Keep the Search {name}</source>
        <translation>Guardar la búsqueda «{name}»</translation>
    </message>
    <message>
        <source>Nothing to put into {name}: drop pictures of the open folder there.</source>
        <translation>Nada que poner en {name}: suelte ahí imágenes de la carpeta abierta.</translation>
    </message>
    <message>
        <source>Tag the Selected Pictures</source>
        <translation>Asignar a las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Take from the Selected Pictures</source>
        <translation>Quitar de las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Put the Selected Pictures in</source>
        <translation>Poner las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Take the Selected Pictures out</source>
        <translation>Sacar las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>Cambiar el nombre de «{old}» a «{new}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nombre nuevo:</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar «{name}»</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SidecarDesk</name>
    <message>
        <source>Write XMP Sidecars</source>
        <translation>Escribir archivos XMP</translation>
    </message>
    <message>
        <source>Write sidecars for {what}?</source>
        <translation>¿Escribir archivos XMP para {what}?</translation>
    </message>
    <message>
        <source>Stars, flags, labels, tags and scores go into a file beside each picture, name.ext.xmp, which darktable, digiKam and Lightroom read. What other programs wrote there stays.</source>
        <translation>Estrellas, marcas, etiquetas, palabras clave y puntuaciones van a un archivo junto a cada imagen, nombre.ext.xmp, que leen darktable, digiKam y Lightroom. Lo que otros programas escribieron allí se conserva.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Read XMP Sidecars</source>
        <translation>Leer archivos XMP</translation>
    </message>
    <message>
        <source>Read the sidecars of {what}?</source>
        <translation>¿Leer los archivos XMP de {what}?</translation>
    </message>
    <message>
        <source>Stars, flags, labels and tags are taken from the files beside the pictures. Undo takes it back.</source>
        <translation>Estrellas, marcas, etiquetas y palabras clave se toman de los archivos junto a las imágenes. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Let them replace stars, flags and labels given here</source>
        <translation>Reemplazar estrellas, marcas y etiquetas dadas aquí</translation>
    </message>
    <message>
        <source>There are no pictures shown: open a folder first.</source>
        <translation>No se muestra ninguna imagen: abra primero una carpeta.</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{changed} of {count} sidecars were written anew.</source>
        <translation>Se reescribieron {changed} de {count} archivos XMP.</translation>
    </message>
    <message>
        <source>Sidecars written: {done} of {total}.</source>
        <translation>Archivos XMP escritos: {done} de {total}.</translation>
    </message>
    <message>
        <source>{read} sidecars were read, {changed} pictures changed.</source>
        <translation>Archivos XMP leídos: {read}, imágenes cambiadas: {changed}.</translation>
    </message>
    <message>
        <source>Looked for sidecars: {done} of {total}.</source>
        <translation>Archivos XMP buscados: {done} de {total}.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>The light table holds {most} pictures: here are the first of these.</source>
        <translation>En la mesa de luz caben {most} imágenes: estas son las primeras.</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Looking for pictures</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abra una carpeta de imágenes</translation>
    </message>
    <message>
        <source>ArtScore Curator ranks its pictures from photograph to art. You can also drop a folder here. Your files are only read, never changed.</source>
        <translation>ArtScore Curator ordena sus imágenes de la fotografía al arte. También puede soltar aquí una carpeta. Sus archivos solo se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Recorriendo {folder}</translation>
    </message>
    <message>
        <source>Pictures found: {count}</source>
        <translation>Imágenes encontradas: {count}</translation>
    </message>
    <message>
        <source>No pictures in {folder}</source>
        <translation>No hay imágenes en {folder}</translation>
    </message>
    <message>
        <source>It holds no JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF or BMP files. New ones appear here by themselves while the folder is watched.</source>
        <translation>No contiene archivos JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF ni BMP. Los nuevos aparecen aquí solos mientras se vigila la carpeta.</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>Abrir otra carpeta…</translation>
    </message>
    <message>
        <source>No pictures match the filter</source>
        <translation>Ninguna imagen coincide con el filtro</translation>
    </message>
    <message>
        <source>Change the search or widen the score range, or show everything again.</source>
        <translation>Cambie la búsqueda, amplíe el intervalo de puntuación o vuelva a mostrar todo.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>{folder} is offline</source>
        <translation>{folder} no está disponible</translation>
    </message>
    <message>
        <source>Connect its drive or network share; every score is kept until it returns.
{path}</source>
        <translation>Conecte su unidad o recurso de red; todas las puntuaciones se conservan hasta que vuelva.
{path}</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This folder can&apos;t be shown</source>
        <translation>Esta carpeta no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>StatusDesk</name>
    <message>
        <source>{folder} is not there; its scores are kept. Connect its drive to go on.</source>
        <translation>{folder} no está; sus puntuaciones se conservan. Conecte su unidad para continuar.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop scoring for now</source>
        <translation>Detener la puntuación por ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep what there is so far</source>
        <translation>Conservar lo que hay hasta ahora</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose the model that scores</source>
        <translation>Elegir el modelo que puntúa</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Choose a metric and a reference</source>
        <translation>Elegir una métrica y una referencia</translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation>Dispositivo: {name}</translation>
    </message>
    <message>
        <source>Model: {name}. Choose another…</source>
        <translation>Modelo: {name}. Elegir otro…</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation>Mostradas: {shown} de {total}</translation>
    </message>
    <message>
        <source>Pictures: {total}</source>
        <translation>Imágenes: {total}</translation>
    </message>
    <message>
        <source>Unreadable: {count}</source>
        <translation>Ilegibles: {count}</translation>
    </message>
    <message>
        <source>Looking for pictures · {done} found</source>
        <translation>Buscando imágenes · encontradas: {done}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Loading the metric…</source>
        <translation>Cargando la métrica…</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Comparando {done} de {total}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>En pausa en {done} de {total}</translation>
    </message>
    <message>
        <source>Stopped · {left} not scored · F5 goes on</source>
        <translation>Detenido · sin puntuar: {left} · F5 continúa</translation>
    </message>
    <message>
        <source>Up to date · watching for changes</source>
        <translation>Al día · vigilando cambios</translation>
    </message>
    <message>
        <source>Scoring {done} of {total}</source>
        <translation>Puntuando {done} de {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Can&apos;t compare</source>
        <translation>No comparable</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>TransferDesk</name>
    <message>
        <source>Done: {title}. Undo takes it back.</source>
        <translation>Hecho: {title}. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are there.</source>
        <translation>{done} de {total} imágenes están allí.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Copy, Move or Link Pictures</source>
        <translation>Copiar, mover o enlazar imágenes</translation>
    </message>
    <message>
        <source>Begin names with their rank: 0001-name.png</source>
        <translation>Empezar los nombres por el puesto: 0001-nombre.png</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, or browse for it.</source>
        <translation>Indique la ruta completa de la carpeta o examine hasta ella.</translation>
    </message>
    <message>
        <source>That is a file: choose a folder.</source>
        <translation>Eso es un archivo: elija una carpeta.</translation>
    </message>
    <message>
        <source>There is nothing to bring there.</source>
        <translation>No hay nada que llevar allí.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move; scores and marks go along</source>
        <translation>Mover; puntuaciones y marcas van con ellas</translation>
    </message>
    <message>
        <source>Link: a second name on the same drive, no space taken</source>
        <translation>Enlazar: un segundo nombre en la misma unidad, sin ocupar espacio</translation>
    </message>
    <message>
        <source>Symbolic link to where they are</source>
        <translation>Enlace simbólico a donde están</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>Las seleccionadas ({count})</translation>
    </message>
    <message>
        <source>Those picked ({count})</source>
        <translation>Las elegidas ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <translation>Las mostradas ({count})</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>La carpeta se creará.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten. Undo takes it back.</source>
        <translation>No se sobrescribe nada. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>This metric needs the weights of {network}, and there are none to use yet: download them once ({size} MB), or choose torchvision&apos;s {file}.</source>
        <translation>Esta métrica necesita los pesos de {network} y aún no hay ninguno: descárguelos una vez ({size} MB) o elija {file} de torchvision.</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Choose the Weights of {network}</source>
        <translation>Elegir los pesos de {network}</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation>Pesos (*.pth *.pt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>WhyDesk</name>
    <message>
        <source>Warm places raise the score, cool ones lower it.</source>
        <translation>Las zonas cálidas suben la puntuación, las frías la bajan.</translation>
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
        <translation>{number}/s</translation>
    </message>
    <message>
        <source>{done} MB</source>
        <translation>{done} MB</translation>
    </message>
    <message>
        <source>{done} of {total} MB · {share}</source>
        <translation>{done} de {total} MB · {share}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
</TS>
