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
    <name>ContactSheet</name>
    <message>
        <source>1 picture by ArtScore</source>
        <translation>1 imagen según el ArtScore</translation>
    </message>
    <message>
        <source>{count} pictures by ArtScore, best first</source>
        <translation>{count} imágenes según el ArtScore, la mejor primero</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modelo {name}</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>percentile among all</source>
        <translation>percentil entre todas</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} de 5 estrellas</translation>
    </message>
    <message>
        <source>reads as art</source>
        <translation>parece arte</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>intermedia</translation>
    </message>
    <message>
        <source>reads as photo</source>
        <translation>parece una foto</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} pasos</translation>
    </message>
    <message>
        <source>CFG {number}</source>
        <translation>CFG {number}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>semilla {number}</translation>
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
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>El programa se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. If it happens again, the details help whoever mends it. The log is in {folder}.</source>
        <translation>Sus imágenes y puntuaciones están a salvo. Si vuelve a ocurrir, los detalles ayudan a corregir el error. El registro está en {folder}.</translation>
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
    <message>
        <source>This picture was scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>Esta imagen se puntuó antes de que se guardara el parecido: elija primero «Preparar el parecido».</translation>
    </message>
    <message>
        <source>These pictures were scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>Estas imágenes se puntuaron antes de que se guardara el parecido: elija primero «Preparar el parecido».</translation>
    </message>
    <message>
        <source>This folder is too large for stacks: open a part of it.</source>
        <translation>Esta carpeta es demasiado grande para hacer pilas: abra una parte de ella.</translation>
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
    <message>
        <source>Backbone</source>
        <translation>Red base</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Among photographs and art: after {command}</source>
        <translation>Entre fotografías y arte: tras {command}</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Arte</translation>
    </message>
    <message>
        <source>5 %: {low}, median: {middle}, 95 %: {high}</source>
        <translation>5 %: {low}, mediana: {middle}, 95 %: {high}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Versión del formato</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
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
        <source>Aim</source>
        <translation>Objetivo</translation>
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
    <message>
        <source>Something else was done meanwhile, so the answer stays: undo it after that.</source>
        <translation>Entretanto se hizo otra cosa, así que la respuesta se mantiene: deshágala después de eso.</translation>
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
        <source>moved up by {places}</source>
        <translation>sube {places}</translation>
    </message>
    <message>
        <source>moved down by {places}</source>
        <translation>baja {places}</translation>
    </message>
    <message>
        <source>kept its place</source>
        <translation>mantiene su puesto</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, percentile {percentile}</source>
        <translation>{model}: puesto {rank}, percentil {percentile}</translation>
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
        <source>{name}, ArtScore {score}</source>
        <translation>{name}, ArtScore {score}</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}, percentile {percentile}</source>
        <translation>{name}, ArtScore {score}, percentil {percentile}</translation>
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
    <message>
        <source>{path} can&apos;t be read ({reason}): check its name.</source>
        <translation>No se puede leer {path} ({reason}): compruebe el nombre.</translation>
    </message>
    <message>
        <source>{path} holds no pictures: choose another folder.</source>
        <translation>{path} no contiene imágenes: elija otra carpeta.</translation>
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
    <name>Sentences</name>
    <message>
        <source>&quot;{name}&quot; is no device: choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>«{name}» no es un dispositivo: elija auto, cpu, cuda, cuda:N o mps.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no metric: choose {metrics}.</source>
        <translation>«{name}» no es una métrica: elija {metrics}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no precision: choose one of auto, {precisions}.</source>
        <translation>«{name}» no es una precisión: elija auto, {precisions}.</translation>
    </message>
    <message>
        <source>0 to 5 stars</source>
        <translation>de 0 a 5 estrellas</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>A collection needs a name: type at least one letter.</source>
        <translation>Una colección necesita un nombre: escriba al menos una letra.</translation>
    </message>
    <message>
        <source>A minus needs what it leaves out right after it, as in -tag:night.</source>
        <translation>Un signo menos necesita justo detrás lo que excluye, como en -tag:night.</translation>
    </message>
    <message>
        <source>A model&apos;s calibration must not fall: see the {name} numbers.</source>
        <translation>La calibración de un modelo no debe decrecer: vea los números de {name}.</translation>
    </message>
    <message>
        <source>A model&apos;s calibration needs {quantiles} numbers for {name}.</source>
        <translation>La calibración de un modelo necesita {quantiles} números para {name}.</translation>
    </message>
    <message>
        <source>A path or a name is too long for the library {place} ({reason}): give it a shorter one.</source>
        <translation>Una ruta o un nombre es demasiado largo para la biblioteca {place} ({reason}): elija uno más corto.</translation>
    </message>
    <message>
        <source>A saved search needs a name: type at least one letter.</source>
        <translation>Una búsqueda guardada necesita un nombre: escriba al menos una letra.</translation>
    </message>
    <message>
        <source>A tag needs a name: type at least one letter.</source>
        <translation>Una palabra clave necesita un nombre: escriba al menos una letra.</translation>
    </message>
    <message>
        <source>AUC of photographs and art</source>
        <translation>AUC de fotografías y arte</translation>
    </message>
    <message>
        <source>AUC of photographs and art (validation)</source>
        <translation>AUC de fotografías y arte (validación)</translation>
    </message>
    <message>
        <source>AUC of photographs and drawings</source>
        <translation>AUC de fotografías y dibujos</translation>
    </message>
    <message>
        <source>Access to the library {path} is denied: change its permissions, or choose another library.</source>
        <translation>Se denegó el acceso a la biblioteca {path}: cambie sus permisos o elija otra biblioteca.</translation>
    </message>
    <message>
        <source>Another program uses {device}: scoring waits until {leave_gpu_mb} MB of its memory are free.</source>
        <translation>Otro programa usa {device}: la puntuación espera hasta que haya {leave_gpu_mb} MB libres en su memoria.</translation>
    </message>
    <message>
        <source>Another window or command did something meanwhile: look at the history, then undo again.</source>
        <translation>Otra ventana u otra orden hizo algo entretanto: mire el historial y deshaga otra vez.</translation>
    </message>
    <message>
        <source>Average relevance position (validation)</source>
        <translation>Posición media de relevancia (validación)</translation>
    </message>
    <message>
        <source>Balanced accuracy of photographs and art</source>
        <translation>Exactitud equilibrada de fotografías y arte</translation>
    </message>
    <message>
        <source>Brackets lie in each other more than {depth} deep: make the search simpler.</source>
        <translation>Hay más de {depth} niveles de paréntesis unos dentro de otros: simplifique la búsqueda.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede asignar memoria</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexión restablecida por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la conexión agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>Copy {count} picture to {name}</source>
        <translation>Copiar {count} imagen a «{name}»</translation>
    </message>
    <message>
        <source>Copy {count} pictures to {name}</source>
        <translation>Copiar {count} imágenes a «{name}»</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo predeterminado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Drawings held out</source>
        <translation>Dibujos reservados</translation>
    </message>
    <message>
        <source>Drawings trained on</source>
        <translation>Dibujos del entrenamiento</translation>
    </message>
    <message>
        <source>Epoch of the best model</source>
        <translation>Época del mejor modelo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system can&apos;t notify of changes ({reason}); changes appear a little later.</source>
        <translation>Los archivos de {root} se comprueban a intervalos porque el sistema no puede avisar de los cambios ({reason}); estos aparecen un poco más tarde.</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watched folders is reached; raise fs.inotify.max_user_watches to see changes at once.</source>
        <translation>Los archivos de {root} se comprueban a intervalos porque se alcanzó el límite del sistema de carpetas vigiladas; aumente fs.inotify.max_user_watches para ver los cambios enseguida.</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watching programs is reached; close some, or raise fs.inotify.max_user_instances, to see changes at once.</source>
        <translation>Los archivos de {root} se comprueban a intervalos porque se alcanzó el límite del sistema de programas que vigilan; cierre alguno o aumente fs.inotify.max_user_instances para ver los cambios enseguida.</translation>
    </message>
    <message>
        <source>Filter {count} picture</source>
        <translation>Cribar {count} imagen</translation>
    </message>
    <message>
        <source>Filter {count} pictures</source>
        <translation>Cribar {count} imágenes</translation>
    </message>
    <message>
        <source>Greatest change by float16</source>
        <translation>Mayor cambio por float16</translation>
    </message>
    <message>
        <source>Greatest change by resolution</source>
        <translation>Mayor cambio por la resolución</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el equipo remoto no está activo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Keep the search {name}</source>
        <translation>Guardar la búsqueda «{name}»</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau (validation)</source>
        <translation>Tau de Kendall (validación)</translation>
    </message>
    <message>
        <source>Link {count} picture to {name}</source>
        <translation>Enlazar {count} imagen en «{name}»</translation>
    </message>
    <message>
        <source>Link {count} pictures to {name}</source>
        <translation>Enlazar {count} imágenes en «{name}»</translation>
    </message>
    <message>
        <source>Loss (training)</source>
        <translation>Pérdida (entrenamiento)</translation>
    </message>
    <message>
        <source>Loss (validation)</source>
        <translation>Pérdida (validación)</translation>
    </message>
    <message>
        <source>Mean change by resolution</source>
        <translation>Cambio medio por la resolución</translation>
    </message>
    <message>
        <source>Memory ran short: fewer pictures are scored at a time now.</source>
        <translation>Faltó memoria: ahora se puntúan menos imágenes a la vez.</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>Minutos de entrenamiento</translation>
    </message>
    <message>
        <source>Move {count} picture to {name}</source>
        <translation>Mover {count} imagen a «{name}»</translation>
    </message>
    <message>
        <source>Move {count} pictures to {name}</source>
        <translation>Mover {count} imágenes a «{name}»</translation>
    </message>
    <message>
        <source>Move {stamps} picture to the bin</source>
        <translation>Mover {stamps} imagen a la papelera</translation>
    </message>
    <message>
        <source>Move {stamps} pictures to the bin</source>
        <translation>Mover {stamps} imágenes a la papelera</translation>
    </message>
    <message>
        <source>NDCG@15 (validation)</source>
        <translation>NDCG@15 (validación)</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nombre o servicio desconocido</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el equipo remoto</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {problems}</source>
        <translation>No se puede revertir nada: {problems}</translation>
    </message>
    <message>
        <source>Nothing stands after “{key}”: write for example {example}.</source>
        <translation>No hay nada después de «{key}»: escriba, por ejemplo, {example}.</translation>
    </message>
    <message>
        <source>Notifications about {root} broke off, so its files are checked at intervals from now on; open the folder again to return to notifications.</source>
        <translation>Los avisos sobre {root} se interrumpieron, así que desde ahora sus archivos se comprueban a intervalos; abra de nuevo la carpeta para volver a los avisos.</translation>
    </message>
    <message>
        <source>OpenVINO failed: torch scores from here on.</source>
        <translation>OpenVINO falló: desde ahora puntúa torch.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Order of blended series (Kendall&apos;s tau)</source>
        <translation>Orden de las series mezcladas (tau de Kendall)</translation>
    </message>
    <message>
        <source>Pairs in order (validation)</source>
        <translation>Pares en orden (validación)</translation>
    </message>
    <message>
        <source>Pairs of damaged copies in order</source>
        <translation>Pares de copias dañadas en orden</translation>
    </message>
    <message>
        <source>Pairs of restyled photographs in order</source>
        <translation>Pares de fotografías reestilizadas en orden</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {how_to_add}, or choose another format.</source>
        <translation>Parquet requiere pyarrow: {how_to_add}, o elija otro formato.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Photographs held out</source>
        <translation>Fotografías reservadas</translation>
    </message>
    <message>
        <source>Photographs trained on</source>
        <translation>Fotografías del entrenamiento</translation>
    </message>
    <message>
        <source>Published ArtScore</source>
        <translation>ArtScore publicado</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} picture</source>
        <translation>Leer el archivo XMP de {changed} imagen</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} pictures</source>
        <translation>Leer los archivos XMP de {changed} imágenes</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Restyled above the photograph</source>
        <translation>Reestilizadas por encima de la fotografía</translation>
    </message>
    <message>
        <source>Restyled below the painting</source>
        <translation>Reestilizadas por debajo de la pintura</translation>
    </message>
    <message>
        <source>Series left for a test</source>
        <translation>Series dejadas para una prueba</translation>
    </message>
    <message>
        <source>Series of the validation</source>
        <translation>Series de la validación</translation>
    </message>
    <message>
        <source>Series trained on</source>
        <translation>Series del entrenamiento</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a folder&apos;s path in quotes.</source>
        <translation>El ajuste «{name}» debe ser la ruta de una carpeta entre comillas.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a text in quotes, not {value}.</source>
        <translation>El ajuste «{name}» debe ser un texto entre comillas, no {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a whole number, not {value}.</source>
        <translation>El ajuste «{name}» debe ser un número entero, no {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be from {low} to {high}, not {value}.</source>
        <translation>El ajuste «{name}» debe estar entre {low} y {high}, no {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be one of {allowed}, not {value}.</source>
        <translation>El ajuste «{name}» no admite {value}, solo {allowed}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be true or false, not {value}.</source>
        <translation>El ajuste «{name}» debe ser true o false, no {value}.</translation>
    </message>
    <message>
        <source>Settings could not be read from {path}: {reason}.</source>
        <translation>No se pudo leer la configuración de {path}: {reason}.</translation>
    </message>
    <message>
        <source>Settings could not be saved to {path}: {reason}.</source>
        <translation>No se pudo guardar la configuración en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Settings in {path} are not valid TOML ({reason}); the defaults are used.</source>
        <translation>La configuración de {path} no es TOML válido ({reason}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Settings in {path} were not valid TOML ({reason}); they were kept as {name} and the defaults are used.</source>
        <translation>La configuración de {path} no era TOML válido ({reason}); se conservó como {name} y se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Something is missing after “{before}”: write what to find, as in castle or tag:night.</source>
        <translation>Falta algo después de «{before}»: escriba qué buscar, como en castillo o tag:night.</translation>
    </message>
    <message>
        <source>Something is missing: write what to find, as in castle or tag:night.</source>
        <translation>Falta algo: escriba qué buscar, como en castillo o tag:night.</translation>
    </message>
    <message>
        <source>Sound above damaged: {damage}</source>
        <translation>Intactas por encima de dañadas: {damage}</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>identificador de archivo obsoleto</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>fallo temporal al resolver el nombre</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>archivo en uso</translation>
    </message>
    <message>
        <source>The connection to the library {place} was lost: check the network and the server, and try again; what was kept before is safe.</source>
        <translation>Se perdió la conexión con la biblioteca {place}: revise la red y el servidor e inténtelo de nuevo; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The database of the library {place} has the encoding {encoding}: make one with `createdb --encoding UTF8 --template template0`.</source>
        <translation>La base de datos de la biblioteca {place} tiene la codificación {encoding}: cree una con `createdb --encoding UTF8 --template template0`.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full: free some space and try again.</source>
        <translation>El disco que contiene la biblioteca {path} está lleno: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The download from {url} stopped ({error}): check the connection and try again; what has arrived is kept.</source>
        <translation>La descarga desde {url} se detuvo ({error}): revise la conexión e inténtelo de nuevo; lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The download was cancelled; what has arrived is kept, and the next one goes on from there.</source>
        <translation>La descarga se canceló; lo recibido se conserva, y la próxima continúa desde ahí.</translation>
    </message>
    <message>
        <source>The folder {top} can&apos;t be opened ({error}); check its permissions and its drive.</source>
        <translation>No se puede abrir la carpeta {top} ({error}); revise sus permisos y su unidad.</translation>
    </message>
    <message>
        <source>The library {called} was written by a newer version of ArtScore Curator (schema {version}, this one knows {head}): update the program, or name another library.</source>
        <translation>La biblioteca {called} fue escrita por una versión más nueva de ArtScore Curator (esquema {version}; esta conoce {head}): actualice el programa o indique otra biblioteca.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and a new one was begun, so pictures will be scored again.</source>
        <translation>La biblioteca {library} estaba dañada ({damage}): se conservó como {aside} y se empezó una nueva, así que las imágenes se puntuarán de nuevo.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from its backup of {made_at} UTC.</source>
        <translation>La biblioteca {library} estaba dañada ({damage}): se conservó como {aside} y se reconstruyó a partir de su copia de seguridad del {made_at} UTC.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read and its backup of {made_at} UTC.</source>
        <translation>La biblioteca {library} estaba dañada ({damage}): se conservó como {aside} y se reconstruyó a partir de {rows} filas que aún se podían leer y de su copia de seguridad del {made_at} UTC.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read.</source>
        <translation>La biblioteca {library} estaba dañada ({damage}): se conservó como {aside} y se reconstruyó a partir de {rows} filas que aún se podían leer.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be opened: check that its folder exists and can be written.</source>
        <translation>No se puede abrir la biblioteca {path}: compruebe que su carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read or written: check its disk.</source>
        <translation>No se puede leer ni escribir la biblioteca {path}: revise su disco.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read where it is, for its folder can&apos;t be written and its last changes are in {name}: make the folder writable, or copy both files to one that is, and look at the copy.</source>
        <translation>No se puede leer la biblioteca {path} donde está, porque no se puede escribir en su carpeta y sus últimos cambios están en {name}: haga que la carpeta admita escritura, o copie ambos archivos a una que la admita y examine la copia.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be written: make the file and its folder writable, or choose another library.</source>
        <translation>No se puede escribir en la biblioteca {path}: permita la escritura en el archivo y en su carpeta, o elija otra biblioteca.</translation>
    </message>
    <message>
        <source>The library {path} had been emptied: it was taken from its backup of {made_at} UTC.</source>
        <translation>La biblioteca {path} había quedado vacía: se tomó de su copia de seguridad del {made_at} UTC.</translation>
    </message>
    <message>
        <source>The library {path} is damaged: start the program again to have it built anew from its backup and what can still be read.</source>
        <translation>La biblioteca {path} está dañada: reinicie el programa para reconstruirla a partir de su copia de seguridad y de lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>The library {path} is kept busy by another program: close it and try again.</source>
        <translation>Otro programa mantiene ocupada la biblioteca {path}: ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library {path} was brought up to date; the old one was kept as {file} in {file2}.</source>
        <translation>La biblioteca {path} se actualizó; la anterior se conservó como {file} en {file2}.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be opened ({error}): check its address, user and password, the server and the network.</source>
        <translation>No se puede abrir la biblioteca {place} ({error}): revise su dirección, usuario y contraseña, el servidor y la red.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be read by its server ({reason}): have who runs the server restore its last backup.</source>
        <translation>El servidor no puede leer la biblioteca {place} ({reason}): pida a quien lo administra que restaure su última copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be used: {reason}.</source>
        <translation>No se puede usar la biblioteca {place}: {reason}.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be written: its server only answers questions, so name the server that it copies.</source>
        <translation>No se puede escribir en la biblioteca {place}: su servidor solo responde consultas; indique el servidor que este replica.</translation>
    </message>
    <message>
        <source>The library {place} is kept busy by another program: wait for it and try again.</source>
        <translation>Otro programa mantiene ocupada la biblioteca {place}: espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library {place} is no file.</source>
        <translation>La biblioteca {place} no es un archivo.</translation>
    </message>
    <message>
        <source>The library {place} needs psycopg, which is not here: {how_to_add}.</source>
        <translation>La biblioteca {place} requiere psycopg, que no está instalado: {how_to_add}.</translation>
    </message>
    <message>
        <source>The library {place} was brought up to date: older versions of the program can&apos;t open it any more.</source>
        <translation>La biblioteca {place} se actualizó: las versiones anteriores del programa ya no la pueden abrir.</translation>
    </message>
    <message>
        <source>The library {place} was closed.</source>
        <translation>La biblioteca {place} se cerró.</translation>
    </message>
    <message>
        <source>The library {source} is damaged ({damage}), so no copy of it was kept: run `curator library repair`.</source>
        <translation>La biblioteca {source} está dañada ({damage}), así que no se conservó ninguna copia de ella: ejecute `curator library repair`.</translation>
    </message>
    <message>
        <source>The model can&apos;t be written to {path} ({reason}); choose another folder.</source>
        <translation>No se puede escribir el modelo en {path} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>The model file {path} can&apos;t be read ({reason}); choose another file.</source>
        <translation>No se puede leer el archivo de modelo {path} ({reason}); elija otro archivo.</translation>
    </message>
    <message>
        <source>The model gave a score that is not a number, so it is damaged or not trained to its end: choose another model.</source>
        <translation>El modelo dio una puntuación que no es un número, así que está dañado o su entrenamiento no terminó: elija otro modelo.</translation>
    </message>
    <message>
        <source>The model in use can&apos;t tell what reads as art: run `curator model calibrate`, or choose another model.</source>
        <translation>El modelo en uso no puede decir qué parece arte: ejecute `curator model calibrate` o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>El modelo {error}; elija un checkpoint de ArtScore (.pth o .safetensors).</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}): check the name, or choose another model.</source>
        <translation>No se puede leer el modelo {path} ({reason}): revise el nombre o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s calibration can&apos;t be read; percentiles are not shown.</source>
        <translation>No se puede leer la calibración del modelo; no se muestran los percentiles.</translation>
    </message>
    <message>
        <source>The published model is not downloaded yet: download it in the model dialog or with `curator model download published`.</source>
        <translation>El modelo publicado aún no está descargado: descárguelo en el cuadro de diálogo de modelos o con `curator model download published`.</translation>
    </message>
    <message>
        <source>The server of the library {place} is at its limits ({reason}): have who runs it make room, and try again.</source>
        <translation>El servidor de la biblioteca {place} ha llegado a sus límites ({reason}): pida a quien lo administra que haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server of the library {place} refuses this user ({reason}): check its name and password.</source>
        <translation>El servidor de la biblioteca {place} rechaza a este usuario ({reason}): revise su nombre y su contraseña.</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer yet: download them once with `curator model download {name}`, or name torchvision&apos;s {file_name} with --weights.</source>
        <translation>Los pesos de {title} aún no están en este equipo: descárguelos una vez con `curator model download {name}` o indique {file_name} de torchvision con --weights.</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be read ({reason}): check the name.</source>
        <translation>No se pueden leer los pesos {path} ({reason}): revise el nombre.</translation>
    </message>
    <message>
        <source>There is already a collection “{name}”: choose another name.</source>
        <translation>Ya existe una colección «{name}»: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a saved search “{name}”: choose another name.</source>
        <translation>Ya existe una búsqueda guardada «{name}»: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a tag “{name}”: choose another name.</source>
        <translation>Ya existe una palabra clave «{name}»: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no backup {backup}: `curator library list` names all.</source>
        <translation>No existe la copia de seguridad {backup}: `curator library list` las enumera todas.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”: check its spelling.</source>
        <translation>No existe la colección «{name}»: revise cómo está escrita.</translation>
    </message>
    <message>
        <source>There is no field “{name}”; did you mean {close}:? To search for the text, put quotes round it.</source>
        <translation>No existe el campo «{name}»; ¿quiso decir {close}:? Para buscar el texto, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>There is no field “{name}”; there are {fields}. To search for the text, put quotes round it.</source>
        <translation>No existe el campo «{name}»; para buscar el texto, póngalo entre comillas. Existen {fields}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”: check its spelling.</source>
        <translation>No existe la búsqueda guardada «{name}»: revise cómo está escrita.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: check its spelling.</source>
        <translation>No existe la palabra clave «{name}»: revise cómo está escrita.</translation>
    </message>
    <message>
        <source>There is not enough memory to score even one picture: close other programs and try again.</source>
        <translation>No hay memoria suficiente ni para puntuar una sola imagen: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks: write what to find.</source>
        <translation>No hay nada entre estas comillas: escriba qué buscar.</translation>
    </message>
    <message>
        <source>This bracket closes none: take it away, or put quotes round the text.</source>
        <translation>Este paréntesis no cierra ninguno: quítelo o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ) after it.</source>
        <translation>Este paréntesis no está cerrado: añada un ) después.</translation>
    </message>
    <message>
        <source>This computer has no device &quot;mps&quot;: choose &quot;auto&quot; or &quot;cpu&quot;.</source>
        <translation>Este equipo no tiene el dispositivo «mps»: elija «auto» o «cpu».</translation>
    </message>
    <message>
        <source>This computer has no device &quot;{name}&quot; that torch can use: choose &quot;auto&quot; or &quot;cpu&quot;, or install a CUDA build of torch and the card&apos;s driver.</source>
        <translation>Este equipo no tiene ningún dispositivo «{name}» que torch pueda usar: elija «auto» o «cpu», o instale una versión de torch con CUDA y el controlador de la tarjeta.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: add a &quot; after the text.</source>
        <translation>Estas comillas no están cerradas: añada &quot; después del texto.</translation>
    </message>
    <message>
        <source>This search has {text} characters: write at most {length}.</source>
        <translation>Esta búsqueda tiene {text} caracteres: escriba como máximo {length}.</translation>
    </message>
    <message>
        <source>This system&apos;s bin gives nothing back to programs: open the bin and restore the pictures there.</source>
        <translation>La papelera de este sistema no devuelve nada a los programas: ábrala y restaure allí las imágenes.</translation>
    </message>
    <message>
        <source>This user may not read, write or make all tables of the library {place}: have who runs the server grant the rights, or name another user.</source>
        <translation>Este usuario no puede leer, escribir o crear todas las tablas de la biblioteca {place}: pida a quien administra el servidor que le dé los permisos o indique otro usuario.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>el otro extremo de la conexión no está conectado</translation>
    </message>
    <message>
        <source>Triples of damaged copies in order</source>
        <translation>Tríos de copias dañadas en orden</translation>
    </message>
    <message>
        <source>Triples of restyled photographs in order</source>
        <translation>Tríos de fotografías reestilizadas en orden</translation>
    </message>
    <message>
        <source>Watching broke off; open the folder again to resume it.</source>
        <translation>La vigilancia se interrumpió; abra de nuevo la carpeta para reanudarla.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title}, so it was thrown away: try again later, or check that no proxy or log-in page answers in its place.</source>
        <translation>{url} no envió {title}, así que lo recibido se descartó: inténtelo más tarde o compruebe que no responde en su lugar un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Works of art held out</source>
        <translation>Obras de arte reservadas</translation>
    </message>
    <message>
        <source>Works of art trained on</source>
        <translation>Obras de arte del entrenamiento</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>una colección</translation>
    </message>
    <message>
        <source>a row of {row} refers to a missing row of {row2}</source>
        <translation>una fila de {row} remite a una fila de {row2} que falta</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>un estado</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una palabra clave</translation>
    </message>
    <message>
        <source>another file has its old place; rename that one and undo again</source>
        <translation>otro archivo ocupa su lugar anterior; cambie el nombre de ese y deshaga otra vez</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>otro tipo de archivo</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>cierre otros programas</translation>
    </message>
    <message>
        <source>collect in {name}</source>
        <translation>poner en «{name}»</translation>
    </message>
    <message>
        <source>colour blue</source>
        <translation>color azul</translation>
    </message>
    <message>
        <source>colour green</source>
        <translation>color verde</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>etiqueta de color</translation>
    </message>
    <message>
        <source>colour none</source>
        <translation>sin color</translation>
    </message>
    <message>
        <source>colour orange</source>
        <translation>color naranja</translation>
    </message>
    <message>
        <source>colour purple</source>
        <translation>color violeta</translation>
    </message>
    <message>
        <source>colour red</source>
        <translation>color rojo</translation>
    </message>
    <message>
        <source>colour yellow</source>
        <translation>color amarillo</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco está lleno</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>fecha del archivo</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>generator&apos;s model</source>
        <translation>modelo del generador</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>escala de guía</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>alto en píxeles</translation>
    </message>
    <message>
        <source>holds no state dict</source>
        <translation>no contiene ningún state dict</translation>
    </message>
    <message>
        <source>install it with `{command}`</source>
        <translation>instálelo con `{command}`</translation>
    </message>
    <message>
        <source>is damaged ({name} has negative values)</source>
        <translation>está dañado ({name} tiene valores negativos)</translation>
    </message>
    <message>
        <source>is damaged ({name} has values that are not numbers)</source>
        <translation>está dañado ({name} tiene valores que no son números)</translation>
    </message>
    <message>
        <source>is damaged or cut short</source>
        <translation>está dañado o incompleto</translation>
    </message>
    <message>
        <source>is damaged, holds code, or is no model file</source>
        <translation>está dañado, contiene código o no es un archivo de modelo</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({missing} is missing)</source>
        <translation>no es un modelo de ArtScore (falta {missing})</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} has the shape {found} instead of {shape})</source>
        <translation>no es un modelo de ArtScore ({name} tiene la forma {found} en lugar de {shape})</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} is stored as {dtype})</source>
        <translation>no es un modelo de ArtScore ({name} está guardado como {dtype})</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({unknown} is unknown)</source>
        <translation>no es un modelo de ArtScore ({unknown} es desconocido)</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>cambió mientras se copiaba</translation>
    </message>
    <message>
        <source>it is gone from there</source>
        <translation>ya no está allí</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>se modificó después</translation>
    </message>
    <message>
        <source>its original is gone, and it may be the last copy</source>
        <translation>su original ya no está, y esta puede ser la última copia</translation>
    </message>
    <message>
        <source>its reference: {error}</source>
        <translation>su referencia: {error}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>part of the file name, or a pattern</source>
        <translation>parte del nombre del archivo, o un patrón</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>picked, rejected or neither</source>
        <translation>elegida, rechazada o ninguna de las dos</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>sampler</translation>
    </message>
    <message>
        <source>sampling steps</source>
        <translation>pasos de muestreo</translation>
    </message>
    <message>
        <source>save a smaller copy, or measure on the CPU</source>
        <translation>guarde una copia más pequeña o mida con la CPU</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>tamaño del archivo</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>etiqueta «{name}»</translation>
    </message>
    <message>
        <source>take out of {name}</source>
        <translation>sacar de «{name}»</translation>
    </message>
    <message>
        <source>the copy differs from what was read</source>
        <translation>la copia difiere de lo leído</translation>
    </message>
    <message>
        <source>the packaged program can&apos;t take it in; the wheel beside it, by `{command}`, has it</source>
        <translation>el programa empaquetado no lo puede incorporar; el wheel que lo acompaña, con `{command}`, lo trae</translation>
    </message>
    <message>
        <source>the published model</source>
        <translation>el modelo publicado</translation>
    </message>
    <message>
        <source>the server has fewer bytes than had arrived</source>
        <translation>el servidor tiene menos bytes de los que ya habían llegado</translation>
    </message>
    <message>
        <source>the server sent another part than was asked for</source>
        <translation>el servidor envió una parte distinta de la pedida</translation>
    </message>
    <message>
        <source>the weights of {title}</source>
        <translation>los pesos de {title}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo de espera agotado</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>quitar la marca</translation>
    </message>
    <message>
        <source>unpacks to more than an ArtScore model has</source>
        <translation>descomprimido, ocupa más que un modelo de ArtScore</translation>
    </message>
    <message>
        <source>untag {name}</source>
        <translation>quitar «{name}»</translation>
    </message>
    <message>
        <source>what it reads as</source>
        <translation>lo que parece: foto o arte</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>ancho en píxeles</translation>
    </message>
    <message>
        <source>words of the negative prompt</source>
        <translation>palabras del prompt negativo</translation>
    </message>
    <message>
        <source>words of the prompt</source>
        <translation>palabras del prompt</translation>
    </message>
    <message>
        <source>{backup} is not a sound library ({damage}): choose another backup.</source>
        <translation>{backup} no es una biblioteca íntegra ({damage}): elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{chosen} is not there or not a file: check the name of the weights.</source>
        <translation>{chosen} no existe o no es un archivo: revise el nombre de los pesos.</translation>
    </message>
    <message>
        <source>{device} failed: the CPU scores from here on.</source>
        <translation>{device} falló: desde ahora puntúa la CPU.</translation>
    </message>
    <message>
        <source>{device} has too little memory: the CPU scores from here on.</source>
        <translation>{device} tiene muy poca memoria: desde ahora puntúa la CPU.</translation>
    </message>
    <message>
        <source>{done}: {count} picture</source>
        <translation>{done}: {count} imagen</translation>
    </message>
    <message>
        <source>{done}: {count} pictures</source>
        <translation>{done}: {count} imágenes</translation>
    </message>
    <message>
        <source>{error} The default is used ({path}).</source>
        <translation>{error} Se usa el valor predeterminado ({path}).</translation>
    </message>
    <message>
        <source>{file} is not in the bin any more.</source>
        <translation>{file} ya no está en la papelera.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made ({reason}): choose another place.</source>
        <translation>No se puede crear {folder} ({reason}): elija otro lugar.</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose another place.</source>
        <translation>{folder} no es una carpeta: elija otro lugar.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions, or copy it instead.</source>
        <translation>No se puede llevar {name} a {name2} ({reason}): revise la unidad y los permisos de esa carpeta, o cópielo en su lugar.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions.</source>
        <translation>No se puede llevar {name} a {name2} ({reason}): revise la unidad y los permisos de esa carpeta.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved to the bin ({reason}): check its folder&apos;s permissions.</source>
        <translation>No se puede mover {name} a la papelera ({reason}): revise los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions and that its drive is connected.</source>
        <translation>No se puede leer {name} ({reason}): revise sus permisos y que su unidad esté conectada.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>No se puede leer {name} ({reason}): revise sus permisos.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check that it is there.</source>
        <translation>No se puede leer {name} ({reason}): compruebe que existe.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be taken back ({reason}): check its folder.</source>
        <translation>No se puede recuperar {name} ({reason}): revise su carpeta.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written ({reason}): choose another place.</source>
        <translation>No se puede escribir {name} ({reason}): elija otro lugar.</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {high}: “{text}” finds nothing.</source>
        <translation>{name} va de {low} a {high}: «{text}» no encuentra nada.</translation>
    </message>
    <message>
        <source>{name} goes from {low}: “{text}” finds nothing.</source>
        <translation>{name} empieza en {low}: «{text}» no encuentra nada.</translation>
    </message>
    <message>
        <source>{name} holds more than {pixels} million pixels, too many to open safely; save a smaller copy.</source>
        <translation>{name} tiene más de {pixels} millones de píxeles, demasiados para abrirlo sin riesgo; guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>{name} is a folder: name the pictures in it.</source>
        <translation>{name} es una carpeta: indique las imágenes que contiene.</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that crashes its reader: replace it with a whole copy, or remove it.</source>
        <translation>{name} está dañado de un modo que hace fallar su lectura: reemplácelo por una copia íntegra o elimínelo.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and can&apos;t be read whole; replace it with a whole copy.</source>
        <translation>{name} está dañado o incompleto y no se puede leer entero; reemplácelo por una copia íntegra.</translation>
    </message>
    <message>
        <source>{name} is empty; replace it with a whole copy.</source>
        <translation>{name} está vacío; reemplácelo por una copia íntegra.</translation>
    </message>
    <message>
        <source>{name} is gone: it was moved or deleted meanwhile.</source>
        <translation>{name} ya no está: se movió o se eliminó entretanto.</translation>
    </message>
    <message>
        <source>{name} is in the bin still: another file has its place; rename that.</source>
        <translation>{name} sigue en la papelera: otro archivo ocupa su lugar; cambie el nombre de ese.</translation>
    </message>
    <message>
        <source>{name} is more than {ratio} times longer than it is wide, too thin to score with its shape kept; choose the preprocess &quot;squash&quot; for it.</source>
        <translation>{name} es más de {ratio} veces más largo que ancho, demasiado estrecho para puntuarlo con sus proporciones; elija la forma «Ajustada a un cuadrado».</translation>
    </message>
    <message>
        <source>{name} is no longer wanted: nothing was read of it.</source>
        <translation>{name} ya no se necesita: no se leyó nada de él.</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF or HEIC picture, or its beginning is damaged; open it elsewhere and save it anew, or remove it.</source>
        <translation>{name} no es una imagen PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF ni HEIC, o su comienzo está dañado; ábralo en otro programa y guárdelo de nuevo, o elimínelo.</translation>
    </message>
    <message>
        <source>{name} is not there: check its name.</source>
        <translation>{name} no existe: revise su nombre.</translation>
    </message>
    <message>
        <source>{name} is one of {choices}: not “{wrong}”.</source>
        <translation>{name} no admite «{wrong}», solo {choices}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or save a smaller copy.</source>
        <translation>{name} necesita más memoria de la que hay libre; cierre otros programas o guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is: {cure}.</source>
        <translation>{name} necesita más memoria de la que hay: {cure}.</translation>
    </message>
    <message>
        <source>{name} stays where it is ({reason}): check its folder&apos;s drive and permissions.</source>
        <translation>{name} se queda donde está ({reason}): revise la unidad y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>{name} stays where it is: another file took the name {name2}.</source>
        <translation>{name} se queda donde está: otro archivo tomó el nombre {name2}.</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} se queda donde está: {reason}.</translation>
    </message>
    <message>
        <source>{name} takes a date or an age, as in 2026, 2026-01, 2026-01-31, today, &lt;7d or 7d..14d: not “{text}”.</source>
        <translation>{name} admite una fecha o una antigüedad, como 2026, 2026-01, 2026-01-31, today, &lt;7d o 7d..14d; no «{text}».</translation>
    </message>
    <message>
        <source>{name} takes a number, as in {example}: not “{text}”.</source>
        <translation>{name} admite un número, como en {example}; no «{text}».</translation>
    </message>
    <message>
        <source>{name} takes a size with its unit, as in &gt;2mb, &lt;500kb or 1mb..5mb: not “{text}”.</source>
        <translation>{name} admite un tamaño con su unidad, como &gt;2mb, &lt;500kb o 1mb..5mb; no «{text}».</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read: it may be damaged; save it anew from another program, or remove it.</source>
        <translation>{name} tarda más de {seconds} segundos en leerse: puede estar dañado; guárdelo de nuevo desde otro programa o elimínelo.</translation>
    </message>
    <message>
        <source>{name} was changed or moved meanwhile: look at it again.</source>
        <translation>{name} se modificó o se movió entretanto: vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>{name} would take more than a gigabyte of memory to open ({width} x {height} pixels, {mode}); save a smaller copy.</source>
        <translation>{name} ocuparía más de un gigabyte de memoria al abrirse ({width} x {height} píxeles, {mode}); guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>{offset} of {total} bytes arrived</source>
        <translation>llegaron {offset} de {total} bytes</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written as Parquet: {error}.</source>
        <translation>No se puede escribir {out} como Parquet: {error}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({error}); it was passed over.</source>
        <translation>No se puede leer {path} ({error}); se omitió.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>No se puede leer {path} ({reason}): revise sus permisos.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}): check its folder&apos;s permissions.</source>
        <translation>No se puede escribir {path} ({reason}): revise los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; try again when it is finished.</source>
        <translation>{path} cambió mientras se leía; inténtelo de nuevo cuando esté terminado.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of torchvision&apos;s {name}: choose that file.</source>
        <translation>{path} no contiene los pesos de {name} de torchvision: elija ese archivo.</translation>
    </message>
    <message>
        <source>{path} has no safetensors header; choose a .safetensors model file.</source>
        <translation>{path} no tiene cabecera de safetensors; elija un archivo de modelo .safetensors.</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model: choose another file.</source>
        <translation>{path} tiene {size} GB, demasiado para un modelo de ArtScore: elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} tiene {size} GB, demasiado para un modelo de ArtScore; elija un checkpoint de ArtScore (.pth o .safetensors).</translation>
    </message>
    <message>
        <source>{path} holds more than weights: choose torchvision&apos;s own file.</source>
        <translation>{path} contiene más que pesos: elija el archivo original de torchvision.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder to watch.</source>
        <translation>{path} es un archivo; elija una carpeta que vigilar.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the path of a library file.</source>
        <translation>{path} es una carpeta: indique la ruta de un archivo de biblioteca.</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights: download it again or choose another.</source>
        <translation>{path} está dañado o no es un archivo de pesos: descárguelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}).</source>
        <translation>{path} está dañado o no es un archivo de modelo ({error}).</translation>
    </message>
    <message>
        <source>{path} is damaged: install the program again.</source>
        <translation>{path} está dañado: instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>{path} is more than {ratio} times longer than it is wide, too thin for {title}.</source>
        <translation>{path} es más de {ratio} veces más largo que ancho, demasiado estrecho para {title}.</translation>
    </message>
    <message>
        <source>{path} is no XMP sidecar that can be read: mend it, or move it away.</source>
        <translation>{path} no es un archivo XMP legible: corríjalo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>{path} is not a file: choose a model file.</source>
        <translation>{path} no es un archivo: elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>{path} is not a file; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} no es un archivo; elija un checkpoint de ArtScore (.pth o .safetensors).</translation>
    </message>
    <message>
        <source>{path} is not a file; remove it or give it another name.</source>
        <translation>{path} no es un archivo; elimínelo o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>{path} is not a model file: choose a .safetensors file or a torch checkpoint.</source>
        <translation>{path} no es un archivo de modelo: elija un archivo .safetensors o un checkpoint de torch.</translation>
    </message>
    <message>
        <source>{path} is not an ArtScore Curator library: give another path.</source>
        <translation>{path} no es una biblioteca de ArtScore Curator: indique otra ruta.</translation>
    </message>
    <message>
        <source>{path} is not the published model any more: delete it and download it again.</source>
        <translation>{path} ya no es el modelo publicado: elimínelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not there: connect its drive.</source>
        <translation>{path} no está: conecte su unidad.</translation>
    </message>
    <message>
        <source>{path} is over {file_bytes} MB, too large for a picture; save a smaller copy.</source>
        <translation>{path} ocupa más de {file_bytes} MB, demasiado para una imagen; guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height} once the shorter side is brought to 224; {title} compares equal sizes only.</source>
        <translation>{path} mide {width}x{height} píxeles, y su referencia {reference_width}x{reference_height}, con el lado más corto llevado a 224; {title} solo compara tamaños iguales.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height}; {title} compares equal sizes only.</source>
        <translation>{path} mide {width}x{height} píxeles, y su referencia {reference_width}x{reference_height}; {title} solo compara tamaños iguales.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, and {title} needs {min_edge} a side at least.</source>
        <translation>{path} mide {width}x{height} píxeles, y {title} necesita al menos {min_edge} por lado.</translation>
    </message>
    <message>
        <source>{path} reads differently each time: check its disk.</source>
        <translation>{path} se lee distinto cada vez: revise su disco.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile: choose the model again.</source>
        <translation>{path} se modificó entretanto: elija de nuevo el modelo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version; what this version knows of it is used.</source>
        <translation>{path} fue escrito por una versión más nueva; se usa lo que esta versión conoce de él.</translation>
    </message>
    <message>
        <source>{path} {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} {error}; elija un checkpoint de ArtScore (.pth o .safetensors).</translation>
    </message>
    <message>
        <source>{place} is another program&apos;s database: name another.</source>
        <translation>{place} es la base de datos de otro programa: indique otra.</translation>
    </message>
    <message>
        <source>{place} is no address of a library: write postgresql+psycopg://USER@HOST/DATABASE, or a file&apos;s path.</source>
        <translation>{place} no es la dirección de una biblioteca: escriba postgresql+psycopg://USER@HOST/DATABASE o la ruta de un archivo.</translation>
    </message>
    <message>
        <source>{root} is not there or can&apos;t be opened ({error}); check that its drive is connected.</source>
        <translation>{root} no está o no se puede abrir ({error}); compruebe que su unidad está conectada.</translation>
    </message>
    <message>
        <source>{source} holds no library, so no copy of it was kept.</source>
        <translation>{source} no contiene ninguna biblioteca, así que no se conservó ninguna copia.</translation>
    </message>
    <message>
        <source>{stars} star</source>
        <translation>{stars} estrella</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} estrellas</translation>
    </message>
    <message>
        <source>{threads} threads</source>
        <translation>{threads} hilos</translation>
    </message>
    <message>
        <source>{title} can&apos;t be written to {target} ({reason}): free some space or check the folder&apos;s permissions.</source>
        <translation>{title}: no se puede escribir en {target} ({reason}); libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{title} gave a value that is not a number, so the weights are damaged: download them again or choose another file.</source>
        <translation>{title} dio un valor que no es un número, así que los pesos están dañados: descárguelos de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>Another download of {title} is running: wait for that to end.</source>
        <translation>{title}: la descarga ya está en curso; espere a que termine.</translation>
    </message>
    <message>
        <source>{url} can&apos;t be reached ({reason}): check the internet connection and try again.</source>
        <translation>No se puede conectar con {url} ({reason}): revise la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{url} can&apos;t prove who it is ({reason}): nothing was downloaded; check the clock and any proxy of this computer.</source>
        <translation>{url} no puede demostrar su identidad ({reason}): no se descargó nada; revise el reloj y, si lo hay, el proxy de este equipo.</translation>
    </message>
    <message>
        <source>{url} can&apos;t serve the model now ({status}): try again later.</source>
        <translation>{url} no puede ofrecer el modelo ahora ({status}): inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{url} has no model under {url2} any more: see whether its authors have moved it, and choose the file itself.</source>
        <translation>{url} ya no tiene ningún modelo en {url2}: vea si sus autores lo trasladaron y elija el archivo mismo.</translation>
    </message>
    <message>
        <source>{url} is no web address: it must begin with https://.</source>
        <translation>{url} no es una dirección web: debe empezar por https://.</translation>
    </message>
    <message>
        <source>{url} refused the download ({status}): check for a proxy or a firewall.</source>
        <translation>{url} rechazó la descarga ({status}): compruebe si hay un proxy o un cortafuegos.</translation>
    </message>
    <message>
        <source>{url} sends more than {bytes} MB, which is not the file that was asked for: nothing was kept.</source>
        <translation>{url} envía más de {bytes} MB, que no es el archivo pedido: no se conservó nada.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be undone here: a newer version of the program, or another one, did it.</source>
        <translation>«{title}» no se puede deshacer aquí: lo hizo una versión más nueva del programa, u otro programa.</translation>
    </message>
    <message>
        <source>“{value}” is empty: write {name}:{last}..{first}.</source>
        <translation>«{value}» está vacío: escriba {name}:{last}..{first}.</translation>
    </message>
    <message>
        <source>“{value}” mixes a date and an age: write two of a kind, as in 7d..14d.</source>
        <translation>«{value}» mezcla una fecha y una antigüedad: escriba dos de la misma clase, como 7d..14d.</translation>
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
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <translation>{before}; {after}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
</TS>
