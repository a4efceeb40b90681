<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ArtScore Curator</source>
        <translation>Über ArtScore Curator</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Ranks the pictures of a folder from photograph to art. The ArtScore is an order, not a mark: only which of two pictures scores higher has a meaning.</source>
        <translation>Ordnet die Bilder eines Ordners vom Foto bis zur Kunst. Der ArtScore ist eine Reihenfolge, keine Note: Nur welches von zwei Bildern höher liegt, hat eine Bedeutung.</translation>
    </message>
    <message>
        <source>After “Learning to Evaluate the Artness of AI-generated Images” by Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan and Jiebo Luo.</source>
        <translation>Nach „Learning to Evaluate the Artness of AI-generated Images“ von Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan und Jiebo Luo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;ArtScore</source>
        <translation>&amp;ArtScore</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Date Modified</source>
        <translation>Änderungs&amp;datum</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>S&amp;tars</source>
        <translation>&amp;Sterne</translation>
    </message>
    <message>
        <source>&amp;Likeness to the Reference</source>
        <translation>Ä&amp;hnlichkeit mit der Referenz</translation>
    </message>
    <message>
        <source>&amp;Rank Change</source>
        <translation>&amp;Rangänderung</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Sort by {key}</source>
        <translation>Sortieren nach {key}</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Arrows, Page Up/Down, Home, End</source>
        <translation>Pfeile, Bild auf/ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeile</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>Bereich auswählen</translation>
    </message>
    <message>
        <source>Ctrl + arrows, Ctrl+Space</source>
        <translation>Strg + Pfeile, Strg+Leertaste</translation>
    </message>
    <message>
        <source>Move without selecting, toggle</source>
        <translation>Bewegen ohne auszuwählen, umschalten</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Shift + letters</source>
        <translation>Umschalt + Buchstaben</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Zu einem Namen springen</translation>
    </message>
    <message>
        <source>In the full view</source>
        <translation>In der Vollansicht</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Previous, next picture</source>
        <translation>Voriges, nächstes Bild</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Erstes, letztes Bild</translation>
    </message>
    <message>
        <source>+, -, wheel</source>
        <translation>+, -, Mausrad</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Actual size, whole picture</source>
        <translation>Originalgröße, ganzes Bild</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Angaben ein- oder ausblenden</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>Zeigen, woher der Wert kommt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Zurück zum Raster</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>Nach Ä&amp;nderungen suchen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy, Move or Link…</source>
        <translation>&amp;Kopieren, verschieben oder verknüpfen…</translation>
    </message>
    <message>
        <source>&amp;Write XMP Sidecars…</source>
        <translation>&amp;XMP-Begleitdateien schreiben…</translation>
    </message>
    <message>
        <source>Rea&amp;d XMP Sidecars…</source>
        <translation>XMP-Begleitdateien &amp;lesen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Pass &amp;Over What Can&apos;t Be Undone</source>
        <translation>Ü&amp;bergehen, was nicht rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>Suche &amp;merken…</translation>
    </message>
    <message>
        <source>Show All, Clear &amp;Filter</source>
        <translation>Alles zeigen, &amp;Filter löschen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>&amp;Höchste zuerst</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Light or &amp;Dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>Full &amp;View</source>
        <translation>&amp;Vollansicht</translation>
    </message>
    <message>
        <source>Open in the Default Vie&amp;wer</source>
        <translation>Im Standard&amp;programm öffnen</translation>
    </message>
    <message>
        <source>Show in the File &amp;Manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Find &amp;Similar</source>
        <translation>Ä&amp;hnliche suchen</translation>
    </message>
    <message>
        <source>Best, &amp;Not All Alike…</source>
        <translation>&amp;Beste, nicht alle gleich…</translation>
    </message>
    <message>
        <source>Stac&amp;k Near-Duplicates</source>
        <translation>Fast gleiche &amp;stapeln</translation>
    </message>
    <message>
        <source>Show This S&amp;tack</source>
        <translation>Diesen S&amp;tapel zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference…</source>
        <translation>Mit &amp;Referenz vergleichen…</translation>
    </message>
    <message>
        <source>Use as &amp;Reference…</source>
        <translation>Als R&amp;eferenz verwenden…</translation>
    </message>
    <message>
        <source>C&amp;lear Comparison</source>
        <translation>Vergleich &amp;löschen</translation>
    </message>
    <message>
        <source>{stars} Stars</source>
        <translation>{stars} Sterne</translation>
    </message>
    <message>
        <source>No Stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>No Colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>&amp;Unflag</source>
        <translation>A&amp;uswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Sterne</translation>
    </message>
    <message>
        <source>&amp;Colour Label</source>
        <translation>&amp;Farbmarkierung</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>S&amp;tichwort…</translation>
    </message>
    <message>
        <source>Put into a C&amp;ollection…</source>
        <translation>In eine Sa&amp;mmlung legen…</translation>
    </message>
    <message>
        <source>Go to the &amp;Next After Marking</source>
        <translation>Nach dem Markieren zum &amp;nächsten</translation>
    </message>
    <message>
        <source>&amp;Filter Full Screen</source>
        <translation>Im &amp;Vollbild sichten</translation>
    </message>
    <message>
        <source>Compare on the &amp;Light Table</source>
        <translation>Auf dem &amp;Leuchttisch vergleichen</translation>
    </message>
    <message>
        <source>Choose &amp;Between Near-Ties…</source>
        <translation>Zwischen fast &amp;gleichwertigen wählen…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Bin</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>Be&amp;wertung</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Watch the Folder</source>
        <translation>&amp;Ordner überwachen</translation>
    </message>
    <message>
        <source>What &amp;Raises the ArtScore…</source>
        <translation>Was den A&amp;rtScore hebt…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modell…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>When Something Goes &amp;Wrong</source>
        <translation>&amp;Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>&amp;About ArtScore Curator</source>
        <translation>&amp;Über ArtScore Curator</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>No program is set to open this picture.</source>
        <translation>Zum Öffnen dieses Bildes ist kein Programm eingestellt.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparing was cancelled; the values so far are kept.</source>
        <translation>Der Vergleich wurde abgebrochen; die bisherigen Werte bleiben.</translation>
    </message>
    <message>
        <source>Compared {count} pictures by {metric}.</source>
        <translation>Verglichene Bilder: {count} ({metric}).</translation>
    </message>
    <message>
        <source>Passed over: {reasons}.</source>
        <translation>Übergangen: {reasons}.</translation>
    </message>
    <message>
        <source>without a reference of the same name</source>
        <translation>ohne Referenz gleichen Namens</translation>
    </message>
    <message>
        <source>of a name that another file has</source>
        <translation>gleichnamig mit einer anderen Datei</translation>
    </message>
    <message>
        <source>of another size than the reference</source>
        <translation>von anderer Größe als die Referenz</translation>
    </message>
    <message>
        <source>too small or too thin</source>
        <translation>zu klein oder zu schmal</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>zu groß für den Speicher</translation>
    </message>
</context>
<context>
    <name>ComparisonThread</name>
    <message>
        <source>Comparing stopped because of a mistake in the program.</source>
        <translation>Der Vergleich endete wegen eines Programmfehlers.</translation>
    </message>
    <message>
        <source>{file} has no reference of the same name.</source>
        <translation>{file} hat keine Referenz gleichen Namens.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>1 picture by ArtScore</source>
        <translation>1 Bild nach ArtScore</translation>
    </message>
    <message>
        <source>{count} pictures by ArtScore, best first</source>
        <translation>{count} Bilder nach ArtScore, das beste zuerst</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>nicht zur Hand</translation>
    </message>
    <message>
        <source>percentile among all</source>
        <translation>Perzentil unter allen</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} von 5 Sternen</translation>
    </message>
    <message>
        <source>reads as art</source>
        <translation>wirkt wie Kunst</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>reads as photo</source>
        <translation>wirkt wie ein Foto</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} Schritte</translation>
    </message>
    <message>
        <source>CFG {number}</source>
        <translation>CFG {number}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>Seed {number}</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Nothing was marked: what is selected was not read yet, or can&apos;t be.</source>
        <translation>Nichts wurde markiert: Was ausgewählt ist, wurde noch nicht gelesen oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing is selected: choose pictures by a click or the arrow keys first.</source>
        <translation>Nichts ist ausgewählt: Wählen Sie zuerst Bilder per Klick oder mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>{count} Pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>Unflag {what}</source>
        <translation>Auswahl von {what} aufheben</translation>
    </message>
    <message>
        <source>Pick {what}</source>
        <translation>{what} auswählen</translation>
    </message>
    <message>
        <source>Reject {what}</source>
        <translation>{what} ablehnen</translation>
    </message>
    <message>
        <source>Take the Stars from {what}</source>
        <translation>Sterne von {what} entfernen</translation>
    </message>
    <message>
        <source>Rate {what} 1 Star</source>
        <translation>{what} mit 1 Stern bewerten</translation>
    </message>
    <message>
        <source>Rate {what} {stars} Stars</source>
        <translation>{what} mit {stars} Sternen bewerten</translation>
    </message>
    <message>
        <source>Take the Label from {what}</source>
        <translation>Farbmarkierung von {what} entfernen</translation>
    </message>
    <message>
        <source>Label {what} {color}</source>
        <translation>{what} farbig markieren: {color}</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Tag {count} Pictures as {name}</source>
        <translation>{count} Bilder mit „{name}“ verschlagworten</translation>
    </message>
    <message>
        <source>Take the Tag {name} from {count} Pictures</source>
        <translation>Stichwort „{name}“ von {count} Bildern entfernen</translation>
    </message>
    <message>
        <source>Put {count} Pictures into {name}</source>
        <translation>{count} Bilder in „{name}“ legen</translation>
    </message>
    <message>
        <source>Take {count} Pictures out of {name}</source>
        <translation>{count} Bilder aus „{name}“ nehmen</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} weitere)</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. The program goes on; if something no longer works, start it again. The log is in {folder}.</source>
        <translation>Ihre Bilder und Werte sind sicher. Das Programm läuft weiter; wenn etwas nicht mehr geht, starten Sie es neu. Das Protokoll liegt in {folder}.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. If it happens again, the details help whoever mends it. The log is in {folder}.</source>
        <translation>Ihre Bilder und Werte sind sicher. Wenn es noch einmal geschieht, helfen die Details, den Fehler zu beheben. Das Protokoll liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Exported {count} pictures to {path}.</source>
        <translation>Exportierte Bilder: {count}, nach {path}.</translation>
    </message>
    <message>
        <source>Stored thumbnails were removed.</source>
        <translation>Die gespeicherten Vorschaubilder wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Scores</source>
        <translation>Werte exportieren</translation>
    </message>
    <message>
        <source>With marks, tags and how pictures were generated</source>
        <translation>Mit Markierungen, Stichwörtern und Angaben zur Erzeugung</translation>
    </message>
    <message>
        <source>Only from percentile</source>
        <translation>Nur ab Perzentil</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lowest percentile in the folder</source>
        <translation>Niedrigstes Perzentil im Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie an, in welche Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, or browse for its folder.</source>
        <translation>Geben Sie den ganzen Pfad der Datei an oder wählen Sie ihren Ordner aus.</translation>
    </message>
    <message>
        <source>That is a folder; add a file name.</source>
        <translation>Das ist ein Ordner; ergänzen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Ranked, with percentiles and file facts</source>
        <translation>Mit Rang, Perzentilen und Dateiangaben</translation>
    </message>
    <message>
        <source>Best first; unreadable files last, with the reason</source>
        <translation>Beste zuerst; unlesbare Dateien zuletzt, mit dem Grund</translation>
    </message>
    <message>
        <source>File names and scores only</source>
        <translation>Nur Dateinamen und Werte</translation>
    </message>
    <message>
        <source>file_name,art_score in the order of names, as the published script</source>
        <translation>file_name,art_score nach Namen geordnet, wie das veröffentlichte Skript</translation>
    </message>
    <message>
        <source>JSON lines, with all that is known</source>
        <translation>JSON-Zeilen mit allem, was bekannt ist</translation>
    </message>
    <message>
        <source>One object a line: scores, marks, tags and how it was generated</source>
        <translation>Ein Objekt je Zeile: Werte, Markierungen, Stichwörter und die Erzeugung</translation>
    </message>
    <message>
        <source>Parquet, with all that is known</source>
        <translation>Parquet mit allem, was bekannt ist</translation>
    </message>
    <message>
        <source>The same as columns, for data tools; needs pyarrow</source>
        <translation>Dasselbe in Spalten, für Datenwerkzeuge; braucht pyarrow</translation>
    </message>
    <message>
        <source>Contact sheet, to look at in a browser</source>
        <translation>Kontaktbogen, im Browser anzusehen</translation>
    </message>
    <message>
        <source>One HTML file with thumbnails, ranks and marks</source>
        <translation>Eine HTML-Datei mit Vorschaubildern, Rängen und Markierungen</translation>
    </message>
    <message>
        <source>All pictures ({count})</source>
        <translation>Alle Bilder ({count})</translation>
    </message>
    <message>
        <source>Those the filter shows ({count})</source>
        <translation>Die der Filter zeigt ({count})</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>Die ausgewählten ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Die Datei existiert und wird ersetzt.</translation>
    </message>
    <message>
        <source>{ending} files (*{ending})</source>
        <translation>{ending}-Dateien (*{ending})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and order</source>
        <translation>Filter und Reihenfolge</translation>
    </message>
    <message>
        <source>Rank change</source>
        <translation>Rangänderung</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows pictures whose name, tags or prompt hold these words</source>
        <translation>Zeigt Bilder, deren Name, Stichwörter oder Prompt diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Words of the name, a tag or the prompt, and conditions (Ctrl+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</source>
        <translation>Wörter aus dem Namen, einem Stichwort oder dem Prompt, und Bedingungen (Strg+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel)</source>
        <translation>Größe der Bilder (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Most like art first</source>
        <translation>Am meisten Kunst zuerst</translation>
    </message>
    <message>
        <source>Least like art first</source>
        <translation>Am wenigsten Kunst zuerst</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Meiste Sterne zuerst</translation>
    </message>
    <message>
        <source>Fewest stars first</source>
        <translation>Wenigste Sterne zuerst</translation>
    </message>
    <message>
        <source>First of them first</source>
        <translation>Vorderste zuerst</translation>
    </message>
    <message>
        <source>Last of them first</source>
        <translation>Hinterste zuerst</translation>
    </message>
    <message>
        <source>Risen most first</source>
        <translation>Am stärksten gestiegene zuerst</translation>
    </message>
    <message>
        <source>Fallen most first</source>
        <translation>Am stärksten gefallene zuerst</translation>
    </message>
    <message>
        <source>Direction: {text}</source>
        <translation>Richtung: {text}</translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation>Ähnlichste zuerst</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <translation>Unähnlichste zuerst</translation>
    </message>
</context>
<context>
    <name>FilterControl</name>
    <message>
        <source>the Last Decision</source>
        <translation>die letzte Entscheidung</translation>
    </message>
    <message>
        <source>There is nothing to filter yet: open a folder with pictures.</source>
        <translation>Noch gibt es nichts zu sichten: Öffnen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>The filter goes on where it was left.</source>
        <translation>Das Sichten geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The file is not there any more: leave it, and go on.</source>
        <translation>Die Datei ist nicht mehr da: Lassen Sie sie und gehen Sie weiter.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
</context>
<context>
    <name>FilterView</name>
    <message>
        <source>Filter</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>→ pick   ← reject   ↓ leave   ↑ back   0-5 stars   6-9 label   Esc finish</source>
        <translation>→ auswählen   ← ablehnen   ↓ lassen   ↑ zurück   0-5 Sterne   6-9 Farbe   Esc fertig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>{count} rated</source>
        <translation>{count} mit Sternen</translation>
    </message>
    <message>
        <source>{count} labelled</source>
        <translation>{count} farbig markiert</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Nichts wurde entschieden</translation>
    </message>
    <message>
        <source>{count} pictures stay as they are. Undo takes it all back.</source>
        <translation>Unverändert bleibende Bilder: {count}. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{place} of {total} · {picked} picked · {rejected} rejected</source>
        <translation>{place} von {total} · {picked} ausgewählt · {rejected} abgelehnt</translation>
    </message>
    <message>
        <source>Keep what you decided?</source>
        <translation>Entscheidungen behalten?</translation>
    </message>
    <message>
        <source>Keep These Marks</source>
        <translation>Markierungen behalten</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Forget Them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Enter keeps   Backspace steps back   Delete forgets</source>
        <translation>Eingabe behält   Rücktaste geht zurück   Entf verwirft</translation>
    </message>
</context>
<context>
    <name>FolderDesk</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Enter opens a folder, Delete removes it from this list</source>
        <translation>Eingabe öffnet einen Ordner, Entf nimmt ihn aus der Liste</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Enter opens the folder</source>
        <translation>Eingabe öffnet den Ordner</translation>
    </message>
    <message>
        <source>Offline: its drive is not connected</source>
        <translation>Offline: Das Laufwerk ist nicht verbunden</translation>
    </message>
    <message>
        <source>Watched: new pictures appear by themselves</source>
        <translation>Überwacht: Neue Bilder erscheinen von selbst</translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
</context>
<context>
    <name>FolderThread</name>
    <message>
        <source>The library can&apos;t be opened: start the program again.</source>
        <translation>Die Bibliothek kann nicht geöffnet werden: Starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message>
        <source>{count} pictures like {name}, most alike first.</source>
        <translation>Bilder wie {name}: {count}, ähnlichste zuerst.</translation>
    </message>
    <message>
        <source>Best, Not All Alike</source>
        <translation>Beste, nicht alle gleich</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>Wie viele Bilder:</translation>
    </message>
    <message>
        <source>{count} of the best pictures that are not all alike, as they were chosen: each is good, and unlike those before it.</source>
        <translation>{count} der besten Bilder, die nicht alle gleich sind, wie sie gewählt wurden: jedes ist gut und anders als die davor.</translation>
    </message>
    <message>
        <source>{count} stacks of near-duplicates: {under} pictures lie under their best. E shows a stack.</source>
        <translation>Stapel fast gleicher Bilder: {count}; unter ihrem besten liegen {under}. E zeigt einen Stapel.</translation>
    </message>
    <message>
        <source>{count} versions of one picture, best first.</source>
        <translation>Fassungen eines Bildes: {count}, beste zuerst.</translation>
    </message>
    <message>
        <source>Show All Pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Back to the Stacks</source>
        <translation>Zurück zu den Stapeln</translation>
    </message>
    <message>
        <source>{count} can&apos;t be compared yet.</source>
        <translation>Noch nicht vergleichbar: {count}.</translation>
    </message>
    <message>
        <source>Prepare Likeness</source>
        <translation>Ähnlichkeit vorbereiten</translation>
    </message>
    <message>
        <source>As gathered</source>
        <translation>Wie zusammengestellt</translation>
    </message>
    <message>
        <source>Looking at pictures again: {done} of {total}.</source>
        <translation>Bilder werden noch einmal angesehen: {done} von {total}.</translation>
    </message>
    <message>
        <source>Likeness is known now: find similar pictures again.</source>
        <translation>Die Ähnlichkeit ist jetzt bekannt: Suchen Sie noch einmal nach ähnlichen Bildern.</translation>
    </message>
    <message>
        <source>This picture was scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>Dieses Bild wurde bewertet, bevor Ähnlichkeit gespeichert wurde: Wählen Sie zuerst „Ähnlichkeit vorbereiten“.</translation>
    </message>
    <message>
        <source>These pictures were scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>Diese Bilder wurden bewertet, bevor Ähnlichkeit gespeichert wurde: Wählen Sie zuerst „Ähnlichkeit vorbereiten“.</translation>
    </message>
    <message>
        <source>This folder is too large for stacks: open a part of it.</source>
        <translation>Dieser Ordner ist zu groß für Stapel: Öffnen Sie einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>More than {most} pictures can&apos;t be dragged at once: select fewer, or choose File &gt; Copy, Move or Link.</source>
        <translation>Mehr als {most} Bilder lassen sich nicht auf einmal ziehen: Wählen Sie weniger aus, oder nehmen Sie Datei &gt; Kopieren, verschieben oder verknüpfen.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Open a folder</source>
        <translation>Einen Ordner öffnen</translation>
    </message>
    <message>
        <source>All its pictures are scored. Folders you have opened are listed here; your files are only read.</source>
        <translation>Alle seine Bilder werden bewertet. Geöffnete Ordner stehen hier; Ihre Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Scores and order</source>
        <translation>Werte und Reihenfolge</translation>
    </message>
    <message>
        <source>The picture most like art comes first. Order by name, date or stars instead, and drag the handles to see a range of scores.</source>
        <translation>Das kunstähnlichste Bild steht vorn. Ordnen Sie stattdessen nach Name, Datum oder Sternen, und ziehen Sie die Griffe, um einen Wertebereich zu sehen.</translation>
    </message>
    <message>
        <source>Mark with keys</source>
        <translation>Mit Tasten markieren</translation>
    </message>
    <message>
        <source>0 to 5 give stars, P picks, X rejects, 6 to 9 label. Enter opens the picture in full view.</source>
        <translation>0 bis 5 geben Sterne, P wählt aus, X lehnt ab, 6 bis 9 färben. Eingabe öffnet das Bild in der Vollansicht.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type words of a name, a tag or a prompt, or a condition such as stars:&gt;=3.</source>
        <translation>Geben Sie Wörter eines Namens, Stichworts oder Prompts ein, oder eine Bedingung wie stars:&gt;=3.</translation>
    </message>
    <message>
        <source>Take the best with you</source>
        <translation>Die besten mitnehmen</translation>
    </message>
    <message>
        <source>The File menu exports the scores, and copies or moves the best pictures to another folder. F1 opens the guide.</source>
        <translation>Das Menü Datei exportiert die Werte und kopiert oder verschiebt die besten Bilder in einen anderen Ordner. F1 öffnet die Anleitung.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another window or command changed the history: undo again to take back {title}.</source>
        <translation>Ein anderes Fenster oder ein Befehl hat den Verlauf geändert: noch einmal rückgängig machen nimmt „{title}“ zurück.</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>Rückgängig gemacht: {title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Wiederholt: {title}</translation>
    </message>
    <message>
        <source>Left as it is: {title}. Undo takes back what was done before.</source>
        <translation>Unverändert gelassen: {title}. Rückgängig nimmt zurück, was davor geschah.</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>{} steps</source>
        <translation>{} Schritte</translation>
    </message>
    <message>
        <source>CFG {:g}</source>
        <translation>CFG {:g}</translation>
    </message>
    <message>
        <source>Seed {}</source>
        <translation>Seed {}</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Puts the file&apos;s path on the clipboard</source>
        <translation>Legt den Pfad der Datei in die Zwischenablage</translation>
    </message>
    <message>
        <source>Like a photograph</source>
        <translation>Wie ein Foto</translation>
    </message>
    <message>
        <source>Between photograph and art</source>
        <translation>Zwischen Foto und Kunst</translation>
    </message>
    <message>
        <source>Like art</source>
        <translation>Wie Kunst</translation>
    </message>
    <message>
        <source>At or above {share} of its pictures</source>
        <translation>Gleichauf mit oder über {share} seiner Bilder</translation>
    </message>
    <message>
        <source>± {deviation}, which is {low} to {high}</source>
        <translation>± {deviation}, also {low} bis {high}</translation>
    </message>
    <message>
        <source>Tied with 1 other</source>
        <translation>Gleichauf mit einem anderen</translation>
    </message>
    <message>
        <source>Tied with {count} others</source>
        <translation>Gleichauf mit {count} anderen</translation>
    </message>
    <message>
        <source>At or above {share} of the whole library</source>
        <translation>Gleichauf mit oder über {share} der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>Up by {places}</source>
        <translation>{places} Plätze hinauf</translation>
    </message>
    <message>
        <source>Down by {places}</source>
        <translation>{places} Plätze hinab</translation>
    </message>
    <message>
        <source>The same place</source>
        <translation>Derselbe Platz</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, {share}</source>
        <translation>{model}: Rang {rank}, {share}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>Since the other model</source>
        <translation>Seit dem anderen Modell</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Beside the reference</source>
        <translation>Neben der Referenz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Generated with</source>
        <translation>Erzeugt mit</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Light Table</source>
        <translation>Leuchttisch</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Gemeinsam zoomen und verschieben</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>Zurück zu allen Bildern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>100 % or whole</source>
        <translation>100 % oder ganz</translation>
    </message>
</context>
<context>
    <name>LoupeControl</name>
    <message>
        <source>Above {photos} of reference photographs, {art} of reference art.</source>
        <translation>Über {photos} der Referenzfotos und {art} der Referenzkunst.</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} Pixel</translation>
    </message>
    <message>
        <source>Modified {when}</source>
        <translation>Geändert {when}</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} von {total}</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>ArtScore {score}</source>
        <translation>ArtScore {score}</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>Zurück zu allen Bildern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Warum dieser Wert</translation>
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
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} Sterne</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Stars 0 to 5, P picks, X rejects, U clears, 6 to 9 label</source>
        <translation>Sterne 0 bis 5, P wählt aus, X lehnt ab, U hebt auf, 6 bis 9 färben</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>How different two pictures look to people</source>
        <translation>Wie verschieden zwei Bilder für Menschen aussehen</translation>
    </message>
    <message>
        <source>How far colours differ, pixel by pixel</source>
        <translation>Wie weit Farben abweichen, Pixel für Pixel</translation>
    </message>
    <message>
        <source>How alike structure and contrast are; 1 is the same</source>
        <translation>Wie ähnlich Struktur und Kontrast sind; 1 ist gleich</translation>
    </message>
    <message>
        <source>How far textures and colours differ, wherever they are</source>
        <translation>Wie weit Texturen und Farben abweichen, wo sie auch sind</translation>
    </message>
    <message>
        <source>How far what is shown differs, whatever its style</source>
        <translation>Wie weit das Dargestellte abweicht, gleich in welchem Stil</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Reference shows</source>
        <translation>Referenz zeigt</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>The model of the ArtScore paper, from its authors&apos; public repository (MIT licence, about 100 MB).</source>
        <translation>Das Modell des ArtScore-Artikels aus dem öffentlichen Repositorium seiner Autoren (MIT-Lizenz, etwa 100 MB).</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Grundnetz</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Among photographs and art: after {command}</source>
        <translation>Unter Fotografien und Kunst: nach {command}</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografien</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kunst</translation>
    </message>
    <message>
        <source>5 %: {low}, median: {middle}, 95 %: {high}</source>
        <translation>5 %: {low}, Median: {middle}, 95 %: {high}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Formatversion</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Aufbereitung</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Use This Model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its hash</source>
        <translation>Die ganze Datei lesen und mit ihrer Prüfsumme vergleichen</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>Herunterladen abbrechen</translation>
    </message>
    <message>
        <source>Add a Model File…</source>
        <translation>Modelldatei hinzufügen…</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>Heruntergeladen und geprüft.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>Abgebrochen. Fortsetzen macht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The file is whole: it matches its hash.</source>
        <translation>Die Datei ist vollständig: Sie passt zu ihrer Prüfsumme.</translation>
    </message>
    <message>
        <source>{title}, in use</source>
        <translation>{title}, in Gebrauch</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>Keine Modelle</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Dieses Modell ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Herunterladen fortsetzen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Add a Model File</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Modelle (*.safetensors *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
</context>
<context>
    <name>PicksDesk</name>
    <message>
        <source>There are no near-ties left to ask about in this folder.</source>
        <translation>In diesem Ordner gibt es keine fast gleichwertigen Bilder mehr, nach denen zu fragen wäre.</translation>
    </message>
    <message>
        <source>Your answers make a ranking of your own beside the model&apos;s.</source>
        <translation>Ihre Antworten ergeben eine eigene Rangfolge neben der des Modells.</translation>
    </message>
    <message>
        <source>Answered here: {count}.</source>
        <translation>Hier beantwortet: {count}.</translation>
    </message>
    <message>
        <source>Foretold of {count}: {taste} by your ranking, {score} by ArtScore.</source>
        <translation>Von {count} vorhergesagt: {taste} durch Ihre Rangfolge, {score} durch den ArtScore.</translation>
    </message>
    <message>
        <source>Choose Between Two Pictures</source>
        <translation>Zwischen zwei Bildern wählen</translation>
    </message>
    <message>
        <source>{count} pictures by your own ranking, fitted to {picks} answers.</source>
        <translation>{count} Bilder nach Ihrer eigenen Rangfolge, angepasst an {picks} Antworten.</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so the answer stays: undo it after that.</source>
        <translation>Inzwischen wurde etwas anderes getan, daher bleibt die Antwort: Machen Sie sie danach rückgängig.</translation>
    </message>
</context>
<context>
    <name>PicksDialog</name>
    <message>
        <source>Choose Between Near-Ties</source>
        <translation>Zwischen fast gleichwertigen wählen</translation>
    </message>
    <message>
        <source>← the left one   → the right one   ↓ can&apos;t say   ↑ back   Esc done</source>
        <translation>← das linke   → das rechte   ↓ unentschieden   ↑ zurück   Esc fertig</translation>
    </message>
    <message>
        <source>Show by My Ranking</source>
        <translation>Nach meiner Rangfolge zeigen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Can&apos;t Say</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Looking for near-ties…</source>
        <translation>Fast gleichwertige werden gesucht…</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Welches ist besser?</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Tied: the score can&apos;t be told from another picture&apos;s</source>
        <translation>Gleichauf: Der Wert ist von dem eines anderen Bildes nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>{picture}, tied with others</source>
        <translation>{picture}, gleichauf mit anderen</translation>
    </message>
    <message>
        <source>moved up by {places}</source>
        <translation>{places} Plätze gestiegen</translation>
    </message>
    <message>
        <source>moved down by {places}</source>
        <translation>{places} Plätze gefallen</translation>
    </message>
    <message>
        <source>kept its place</source>
        <translation>hat seinen Platz behalten</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, percentile {percentile}</source>
        <translation>{model}: Rang {rank}, Perzentil {percentile}</translation>
    </message>
    <message>
        <source>{name}, unreadable: {error}</source>
        <translation>{name}, unlesbar: {error}</translation>
    </message>
    <message>
        <source>{name}, not scored yet</source>
        <translation>{name}, noch nicht bewertet</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}</source>
        <translation>{name}, ArtScore {score}</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}, percentile {percentile}</source>
        <translation>{name}, ArtScore {score}, Perzentil {percentile}</translation>
    </message>
    <message>
        <source>can&apos;t be compared: {problem}</source>
        <translation>nicht vergleichbar: {problem}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Only the best</source>
        <translation>Nur die besten</translation>
    </message>
    <message>
        <source>How many of the best</source>
        <translation>Wie viele der besten</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
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
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>RangeHandle</name>
    <message>
        <source>Lowest ArtScore shown</source>
        <translation>Niedrigster gezeigter ArtScore</translation>
    </message>
    <message>
        <source>Highest ArtScore shown</source>
        <translation>Höchster gezeigter ArtScore</translation>
    </message>
    <message>
        <source>{score} · top {share}</source>
        <translation>{score} · obere {share}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>What Raises the ArtScore</source>
        <translation>Was den ArtScore hebt</translation>
    </message>
    <message>
        <source>Pictures of the same prompt are compared with each other only. Effects are in percentile points of this folder; bars are 95 % intervals over prompts, bold where the effect is clear. Comparisons are no experiments.</source>
        <translation>Nur Bilder desselben Prompts werden miteinander verglichen. Effekte sind in Perzentilpunkten dieses Ordners angegeben; Balken sind 95-%-Intervalle über die Prompts, fett, wo der Effekt deutlich ist. Vergleiche sind keine Experimente.</translation>
    </message>
    <message>
        <source>Compare only pictures whose other settings are the same</source>
        <translation>Nur Bilder vergleichen, deren übrige Einstellungen gleich sind</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>{count} pictures of this folder tell how they were generated, and no two of the same prompt differ in checkpoint, LoRA, sampler or CFG.</source>
        <translation>{count} Bilder dieses Ordners geben an, wie sie erzeugt wurden, und keine zwei desselben Prompts unterscheiden sich in Checkpoint, LoRA, Sampler oder CFG.</translation>
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
        <translation>ein Prompt ergibt kein Intervall</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>{low} bis {high} Punkte</translation>
    </message>
    <message>
        <source>{alike} of {prompts} prompts are alike otherwise</source>
        <translation>{alike} von {prompts} Prompts sind sonst gleich</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>Abgebrochen. Fortsetzen macht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Compared with its namesake in {folder}</source>
        <translation>Verglichen mit dem gleichnamigen Bild in {folder}</translation>
    </message>
    <message>
        <source>Compared with {picture}</source>
        <translation>Verglichen mit {picture}</translation>
    </message>
    <message>
        <source>{metric}: {words}. Choose another…</source>
        <translation>{metric}: {words}. Anderes wählen…</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Compare with a Reference</source>
        <translation>Mit einer Referenz vergleichen</translation>
    </message>
    <message>
        <source>A picture or a folder</source>
        <translation>Ein Bild oder ein Ordner</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Die Referenz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose a Reference Picture</source>
        <translation>Referenzbild wählen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Choose a Folder of References</source>
        <translation>Ordner mit Referenzen wählen</translation>
    </message>
    <message>
        <source>Choose a picture, or a folder of pictures.</source>
        <translation>Wählen Sie ein Bild oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>{count} pictures: each picture here is compared with the one of its name, whatever the ending.</source>
        <translation>{count} Bilder: Jedes Bild hier wird mit dem gleichnamigen verglichen, gleich mit welcher Endung.</translation>
    </message>
    <message>
        <source>{pixels} pixels; every picture here is compared with it.</source>
        <translation>{pixels} Pixel; jedes Bild hier wird damit verglichen.</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one size only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} vergleicht nur Bilder gleicher Größe: {fitting} von {known} hier haben die der Referenz, die anderen kommen zuletzt.</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one shape only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} vergleicht nur Bilder gleicher Form: {fitting} von {known} hier haben die der Referenz, die anderen kommen zuletzt.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Use the Current Picture</source>
        <translation>Aktuelles Bild verwenden</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its name.</source>
        <translation>{path} kann nicht gelesen werden ({reason}): Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{path} holds no pictures: choose another folder.</source>
        <translation>{path} enthält keine Bilder: Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Rescoring</name>
    <message>
        <source>This folder shows the scores of {before}. {count} of its pictures are still to be scored by {after}.</source>
        <translation>Dieser Ordner zeigt die Werte von {before}. Von {after} noch zu bewertende Bilder: {count}.</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>{model} behalten</translation>
    </message>
    <message>
        <source>Rescore</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are scored by {after}. Arrows tell how many places each has moved since {before}.</source>
        <translation>{done} von {total} Bildern sind von {after} bewertet. Pfeile zeigen, um wie viele Plätze sich jedes seit {before} bewegt hat.</translation>
    </message>
    <message>
        <source>Go Back to {model}</source>
        <translation>Zurück zu {model}</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than one place</source>
        <translation>{moved} von {count} Bildern bewegten sich um mehr als einen Platz</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than {places} places</source>
        <translation>{moved} von {count} Bildern bewegten sich um mehr als {places} Plätze</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau {tau}</source>
        <translation>Kendalls Tau {tau}</translation>
    </message>
    <message>
        <source>Sort by Rank Change</source>
        <translation>Nach Rangänderung sortieren</translation>
    </message>
</context>
<context>
    <name>ScoreHistogram</name>
    <message>
        <source>Distribution of ArtScores</source>
        <translation>Verteilung der ArtScores</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Scored: {count}</source>
        <translation>Bewertet: {count}</translation>
    </message>
    <message>
        <source>ArtScores from {low} to {high}</source>
        <translation>ArtScores von {low} bis {high}</translation>
    </message>
    <message>
        <source>the dots mark the middle of photos ({photo}) and of paintings ({art})</source>
        <translation>die Punkte markieren die Mitte der Fotos ({photo}) und der Gemälde ({art})</translation>
    </message>
    <message>
        <source>{facts}.
Drag the handles to choose a range; double-click to show all.</source>
        <translation>{facts}.
Ziehen Sie die Griffe, um einen Bereich zu wählen; ein Doppelklick zeigt alles.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped because of a mistake in the program.</source>
        <translation>Die Bewertung endete wegen eines Programmfehlers.</translation>
    </message>
    <message>
        <source>Scoring goes on.</source>
        <translation>Die Bewertung geht weiter.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{name}&quot; is no device: choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>„{name}“ ist kein Gerät: Wählen Sie auto, cpu, cuda, cuda:N oder mps.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no metric: choose {metrics}.</source>
        <translation>„{name}“ ist keine Metrik: Wählen Sie {metrics}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no precision: choose one of auto, {precisions}.</source>
        <translation>„{name}“ ist keine Genauigkeit: Wählen Sie auto, {precisions}.</translation>
    </message>
    <message>
        <source>0 to 5 stars</source>
        <translation>0 bis 5 Sterne</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>A collection needs a name: type at least one letter.</source>
        <translation>Eine Sammlung braucht einen Namen: Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>A minus needs what it leaves out right after it, as in -tag:night.</source>
        <translation>Auf ein Minus muss direkt folgen, was es ausschließt, wie in -tag:night.</translation>
    </message>
    <message>
        <source>A model&apos;s calibration must not fall: see the {name} numbers.</source>
        <translation>Die Kalibrierung eines Modells darf nicht fallen: Sehen Sie sich die Zahlen für {name} an.</translation>
    </message>
    <message>
        <source>A model&apos;s calibration needs {quantiles} numbers for {name}.</source>
        <translation>Die Kalibrierung eines Modells braucht {quantiles} Zahlen für {name}.</translation>
    </message>
    <message>
        <source>A path or a name is too long for the library {place} ({reason}): give it a shorter one.</source>
        <translation>Ein Pfad oder ein Name ist zu lang für die Bibliothek {place} ({reason}): Geben Sie ihm einen kürzeren.</translation>
    </message>
    <message>
        <source>A saved search needs a name: type at least one letter.</source>
        <translation>Eine gemerkte Suche braucht einen Namen: Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>A tag needs a name: type at least one letter.</source>
        <translation>Ein Stichwort braucht einen Namen: Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>AUC of photographs and art</source>
        <translation>AUC von Fotografien und Kunst</translation>
    </message>
    <message>
        <source>AUC of photographs and art (validation)</source>
        <translation>AUC von Fotografien und Kunst (Validierung)</translation>
    </message>
    <message>
        <source>AUC of photographs and drawings</source>
        <translation>AUC von Fotografien und Zeichnungen</translation>
    </message>
    <message>
        <source>Access to the library {path} is denied: change its permissions, or choose another library.</source>
        <translation>Der Zugriff auf die Bibliothek {path} ist verweigert: Ändern Sie ihre Zugriffsrechte, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Another program uses {device}: scoring waits until {leave_gpu_mb} MB of its memory are free.</source>
        <translation>Ein anderes Programm benutzt {device}: Die Bewertung wartet, bis dort {leave_gpu_mb} MB Speicher frei sind.</translation>
    </message>
    <message>
        <source>Another window or command did something meanwhile: look at the history, then undo again.</source>
        <translation>Ein anderes Fenster oder ein Befehl hat inzwischen etwas getan: Sehen Sie im Verlauf nach, und machen Sie es dann noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>Average relevance position (validation)</source>
        <translation>Mittlere Relevanzposition (Validierung)</translation>
    </message>
    <message>
        <source>Balanced accuracy of photographs and art</source>
        <translation>Ausgewogene Trefferquote von Fotografien und Kunst</translation>
    </message>
    <message>
        <source>Brackets lie in each other more than {depth} deep: make the search simpler.</source>
        <translation>Klammern liegen mehr als {depth} tief ineinander: Vereinfachen Sie die Suche.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Copy {count} picture to {name}</source>
        <translation>{count} Bild nach {name} kopieren</translation>
    </message>
    <message>
        <source>Copy {count} pictures to {name}</source>
        <translation>{count} Bilder nach {name} kopieren</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>zugeteilter Speicherplatz überschritten</translation>
    </message>
    <message>
        <source>Drawings held out</source>
        <translation>Zurückgehaltene Zeichnungen</translation>
    </message>
    <message>
        <source>Drawings trained on</source>
        <translation>Zeichnungen im Training</translation>
    </message>
    <message>
        <source>Epoch of the best model</source>
        <translation>Epoche des besten Modells</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system can&apos;t notify of changes ({reason}); changes appear a little later.</source>
        <translation>Dateien in {root} werden in Abständen geprüft, weil das System Änderungen nicht melden kann ({reason}); Änderungen erscheinen etwas später.</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watched folders is reached; raise fs.inotify.max_user_watches to see changes at once.</source>
        <translation>Dateien in {root} werden in Abständen geprüft, weil die Grenze des Systems für überwachte Ordner erreicht ist; erhöhen Sie fs.inotify.max_user_watches, um Änderungen sofort zu sehen.</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watching programs is reached; close some, or raise fs.inotify.max_user_instances, to see changes at once.</source>
        <translation>Dateien in {root} werden in Abständen geprüft, weil die Grenze des Systems für überwachende Programme erreicht ist; schließen Sie einige, oder erhöhen Sie fs.inotify.max_user_instances, um Änderungen sofort zu sehen.</translation>
    </message>
    <message>
        <source>Filter {count} picture</source>
        <translation>{count} Bild sichten</translation>
    </message>
    <message>
        <source>Filter {count} pictures</source>
        <translation>{count} Bilder sichten</translation>
    </message>
    <message>
        <source>Greatest change by float16</source>
        <translation>Größte Änderung durch float16</translation>
    </message>
    <message>
        <source>Greatest change by resolution</source>
        <translation>Größte Änderung durch die Auflösung</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Gegenstelle ausgeschaltet</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Keep the search {name}</source>
        <translation>Suche „{name}“ merken</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau (validation)</source>
        <translation>Kendalls Tau (Validierung)</translation>
    </message>
    <message>
        <source>Link {count} picture to {name}</source>
        <translation>{count} Bild nach {name} verknüpfen</translation>
    </message>
    <message>
        <source>Link {count} pictures to {name}</source>
        <translation>{count} Bilder nach {name} verknüpfen</translation>
    </message>
    <message>
        <source>Loss (training)</source>
        <translation>Verlust (Training)</translation>
    </message>
    <message>
        <source>Loss (validation)</source>
        <translation>Verlust (Validierung)</translation>
    </message>
    <message>
        <source>Mean change by resolution</source>
        <translation>Mittlere Änderung durch die Auflösung</translation>
    </message>
    <message>
        <source>Memory ran short: fewer pictures are scored at a time now.</source>
        <translation>Der Speicher wurde knapp: Es werden jetzt weniger Bilder auf einmal bewertet.</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>Minuten des Trainings</translation>
    </message>
    <message>
        <source>Move {count} picture to {name}</source>
        <translation>{count} Bild nach {name} verschieben</translation>
    </message>
    <message>
        <source>Move {count} pictures to {name}</source>
        <translation>{count} Bilder nach {name} verschieben</translation>
    </message>
    <message>
        <source>Move {stamps} picture to the bin</source>
        <translation>{stamps} Bild in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move {stamps} pictures to the bin</source>
        <translation>{stamps} Bilder in den Papierkorb legen</translation>
    </message>
    <message>
        <source>NDCG@15 (validation)</source>
        <translation>NDCG@15 (Validierung)</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name oder Dienst nicht bekannt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zur Gegenstelle</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Gerät nicht vorhanden</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Gerät oder Adresse nicht vorhanden</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {problems}</source>
        <translation>Nichts kann zurückgenommen werden: {problems}</translation>
    </message>
    <message>
        <source>Nothing stands after “{key}”: write for example {example}.</source>
        <translation>Nach „{key}“ steht nichts: Schreiben Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Notifications about {root} broke off, so its files are checked at intervals from now on; open the folder again to return to notifications.</source>
        <translation>Die Benachrichtigungen zu {root} sind abgebrochen, darum werden die Dateien ab jetzt in Abständen geprüft; öffnen Sie den Ordner noch einmal, um zu Benachrichtigungen zurückzukehren.</translation>
    </message>
    <message>
        <source>OpenVINO failed: torch scores from here on.</source>
        <translation>OpenVINO ist ausgefallen: Ab hier bewertet torch.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Order of blended series (Kendall&apos;s tau)</source>
        <translation>Ordnung gemischter Serien (Kendalls Tau)</translation>
    </message>
    <message>
        <source>Pairs in order (validation)</source>
        <translation>Paare in der richtigen Ordnung (Validierung)</translation>
    </message>
    <message>
        <source>Pairs of damaged copies in order</source>
        <translation>Richtig geordnete Paare beschädigter Kopien</translation>
    </message>
    <message>
        <source>Pairs of restyled photographs in order</source>
        <translation>Richtig geordnete Paare umgemalter Fotografien</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {how_to_add}, or choose another format.</source>
        <translation>Parquet braucht pyarrow: {how_to_add}, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Photographs held out</source>
        <translation>Zurückgehaltene Fotografien</translation>
    </message>
    <message>
        <source>Photographs trained on</source>
        <translation>Fotografien im Training</translation>
    </message>
    <message>
        <source>Published ArtScore</source>
        <translation>Veröffentlichtes Modell</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} picture</source>
        <translation>Begleitdateien von {changed} Bild lesen</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} pictures</source>
        <translation>Begleitdateien von {changed} Bildern lesen</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Restyled above the photograph</source>
        <translation>Umgemalte über der Fotografie</translation>
    </message>
    <message>
        <source>Restyled below the painting</source>
        <translation>Umgemalte unter dem Gemälde</translation>
    </message>
    <message>
        <source>Series left for a test</source>
        <translation>Für einen Test gelassene Serien</translation>
    </message>
    <message>
        <source>Series of the validation</source>
        <translation>Serien der Validierung</translation>
    </message>
    <message>
        <source>Series trained on</source>
        <translation>Serien im Training</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a folder&apos;s path in quotes.</source>
        <translation>Die Einstellung „{name}“ muss der Pfad eines Ordners in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a text in quotes, not {value}.</source>
        <translation>Die Einstellung „{name}“ muss ein Text in Anführungszeichen sein, nicht {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a whole number, not {value}.</source>
        <translation>Die Einstellung „{name}“ muss eine ganze Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be from {low} to {high}, not {value}.</source>
        <translation>Die Einstellung „{name}“ muss zwischen {low} und {high} liegen, nicht bei {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be one of {allowed}, not {value}.</source>
        <translation>Die Einstellung „{name}“ muss eines von {allowed} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be true or false, not {value}.</source>
        <translation>Die Einstellung „{name}“ muss true oder false sein, nicht {value}.</translation>
    </message>
    <message>
        <source>Settings could not be read from {path}: {reason}.</source>
        <translation>Die Einstellungen konnten nicht aus {path} gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Settings could not be saved to {path}: {reason}.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Settings in {path} are not valid TOML ({reason}); the defaults are used.</source>
        <translation>Die Einstellungen in {path} sind kein gültiges TOML ({reason}); die Voreinstellungen werden verwendet.</translation>
    </message>
    <message>
        <source>Settings in {path} were not valid TOML ({reason}); they were kept as {name} and the defaults are used.</source>
        <translation>Die Einstellungen in {path} waren kein gültiges TOML ({reason}); sie wurden als {name} aufbewahrt, und die Voreinstellungen werden verwendet.</translation>
    </message>
    <message>
        <source>Something is missing after “{before}”: write what to find, as in castle or tag:night.</source>
        <translation>Nach „{before}“ fehlt etwas: Schreiben Sie, was zu finden ist, wie in Burg oder tag:night.</translation>
    </message>
    <message>
        <source>Something is missing: write what to find, as in castle or tag:night.</source>
        <translation>Etwas fehlt: Schreiben Sie, was zu finden ist, wie in Burg oder tag:night.</translation>
    </message>
    <message>
        <source>Sound above damaged: {damage}</source>
        <translation>Heile über beschädigten: {damage}</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>veralteter Dateizugriff</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Namensauflösung vorübergehend gestört</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Programmdatei in Gebrauch</translation>
    </message>
    <message>
        <source>The connection to the library {place} was lost: check the network and the server, and try again; what was kept before is safe.</source>
        <translation>Die Verbindung zur Bibliothek {place} ist abgerissen: Prüfen Sie Netzwerk und Server, und versuchen Sie es erneut; was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The database of the library {place} has the encoding {encoding}: make one with `createdb --encoding UTF8 --template template0`.</source>
        <translation>Die Datenbank der Bibliothek {place} hat die Kodierung {encoding}: Legen Sie eine an mit `createdb --encoding UTF8 --template template0`.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full: free some space and try again.</source>
        <translation>Der Datenträger mit der Bibliothek {path} ist voll: Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The download from {url} stopped ({error}): check the connection and try again; what has arrived is kept.</source>
        <translation>Das Herunterladen von {url} brach ab ({error}): Prüfen Sie die Verbindung, und versuchen Sie es erneut; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The download was cancelled; what has arrived is kept, and the next one goes on from there.</source>
        <translation>Das Herunterladen wurde abgebrochen; was angekommen ist, bleibt erhalten, und das nächste macht dort weiter.</translation>
    </message>
    <message>
        <source>The folder {top} can&apos;t be opened ({error}); check its permissions and its drive.</source>
        <translation>Der Ordner {top} kann nicht geöffnet werden ({error}); prüfen Sie seine Zugriffsrechte und sein Laufwerk.</translation>
    </message>
    <message>
        <source>The library {called} was written by a newer version of ArtScore Curator (schema {version}, this one knows {head}): update the program, or name another library.</source>
        <translation>Die Bibliothek {called} wurde von einer neueren Version von ArtScore Curator geschrieben (Schema {version}, diese kennt {head}): Aktualisieren Sie das Programm, oder nennen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and a new one was begun, so pictures will be scored again.</source>
        <translation>Die Bibliothek {library} war beschädigt ({damage}): Sie wurde als {aside} aufbewahrt und eine neue begonnen, Bilder werden also neu bewertet.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from its backup of {made_at} UTC.</source>
        <translation>Die Bibliothek {library} war beschädigt ({damage}): Sie wurde als {aside} aufbewahrt und aus ihrer Sicherung vom {made_at} UTC neu gebaut.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read and its backup of {made_at} UTC.</source>
        <translation>Die Bibliothek {library} war beschädigt ({damage}): Sie wurde als {aside} aufbewahrt und aus {rows} noch lesbaren Zeilen und ihrer Sicherung vom {made_at} UTC neu gebaut.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read.</source>
        <translation>Die Bibliothek {library} war beschädigt ({damage}): Sie wurde als {aside} aufbewahrt und aus {rows} noch lesbaren Zeilen neu gebaut.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be opened: check that its folder exists and can be written.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden: Prüfen Sie, ob ihr Ordner da und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read or written: check its disk.</source>
        <translation>Die Bibliothek {path} kann nicht gelesen oder geschrieben werden: Prüfen Sie ihren Datenträger.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read where it is, for its folder can&apos;t be written and its last changes are in {name}: make the folder writable, or copy both files to one that is, and look at the copy.</source>
        <translation>Die Bibliothek {path} kann an ihrem Ort nicht gelesen werden, weil ihr Ordner nicht beschreibbar ist und ihre letzten Änderungen in {name} liegen: Machen Sie den Ordner beschreibbar, oder kopieren Sie beide Dateien in einen beschreibbaren Ordner und sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be written: make the file and its folder writable, or choose another library.</source>
        <translation>In die Bibliothek {path} kann nicht geschrieben werden: Machen Sie die Datei und ihren Ordner beschreibbar, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library {path} had been emptied: it was taken from its backup of {made_at} UTC.</source>
        <translation>Die Bibliothek {path} war geleert worden: Sie wurde aus ihrer Sicherung vom {made_at} UTC geholt.</translation>
    </message>
    <message>
        <source>The library {path} is damaged: start the program again to have it built anew from its backup and what can still be read.</source>
        <translation>Die Bibliothek {path} ist beschädigt: Starten Sie das Programm neu, damit sie aus ihrer Sicherung und dem, was noch lesbar ist, neu gebaut wird.</translation>
    </message>
    <message>
        <source>The library {path} is kept busy by another program: close it and try again.</source>
        <translation>Die Bibliothek {path} wird von einem anderen Programm belegt: Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library {path} was brought up to date; the old one was kept as {file} in {file2}.</source>
        <translation>Die Bibliothek {path} wurde auf den neuen Stand gebracht; die alte wurde als {file} in {file2} aufbewahrt.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be opened ({error}): check its address, user and password, the server and the network.</source>
        <translation>Die Bibliothek {place} kann nicht geöffnet werden ({error}): Prüfen Sie Adresse, Benutzer und Passwort, den Server und das Netzwerk.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be read by its server ({reason}): have who runs the server restore its last backup.</source>
        <translation>Die Bibliothek {place} kann von ihrem Server nicht gelesen werden ({reason}): Bitten Sie den Betreiber des Servers, die letzte Sicherung zurückzuholen.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be used: {reason}.</source>
        <translation>Die Bibliothek {place} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be written: its server only answers questions, so name the server that it copies.</source>
        <translation>In die Bibliothek {place} kann nicht geschrieben werden: Der Server beantwortet nur Abfragen; nennen Sie den Server, den er kopiert.</translation>
    </message>
    <message>
        <source>The library {place} is kept busy by another program: wait for it and try again.</source>
        <translation>Die Bibliothek {place} wird von einem anderen Programm belegt: Warten Sie darauf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library {place} is no file.</source>
        <translation>Die Bibliothek {place} ist keine Datei.</translation>
    </message>
    <message>
        <source>The library {place} needs psycopg, which is not here: {how_to_add}.</source>
        <translation>Die Bibliothek {place} braucht psycopg, das hier fehlt: {how_to_add}.</translation>
    </message>
    <message>
        <source>The library {place} was brought up to date: older versions of the program can&apos;t open it any more.</source>
        <translation>Die Bibliothek {place} wurde auf den neuen Stand gebracht: Ältere Versionen des Programms können sie nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>The library {place} was closed.</source>
        <translation>Die Bibliothek {place} wurde geschlossen.</translation>
    </message>
    <message>
        <source>The library {source} is damaged ({damage}), so no copy of it was kept: run `curator library repair`.</source>
        <translation>Die Bibliothek {source} ist beschädigt ({damage}), darum wurde keine Kopie von ihr behalten: Führen Sie `curator library repair` aus.</translation>
    </message>
    <message>
        <source>The model can&apos;t be written to {path} ({reason}); choose another folder.</source>
        <translation>Das Modell kann nicht nach {path} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The model file {path} can&apos;t be read ({reason}); choose another file.</source>
        <translation>Die Modelldatei {path} kann nicht gelesen werden ({reason}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The model gave a score that is not a number, so it is damaged or not trained to its end: choose another model.</source>
        <translation>Das Modell ergab einen Wert, der keine Zahl ist, also ist es beschädigt oder nicht zu Ende trainiert: Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model in use can&apos;t tell what reads as art: run `curator model calibrate`, or choose another model.</source>
        <translation>Das verwendete Modell kann nicht sagen, was nach Kunst aussieht: Führen Sie `curator model calibrate` aus, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>Das Modell {error}; wählen Sie einen ArtScore-Checkpoint (.pth oder .safetensors).</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}): check the name, or choose another model.</source>
        <translation>Das Modell {path} kann nicht gelesen werden ({reason}): Prüfen Sie den Namen, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s calibration can&apos;t be read; percentiles are not shown.</source>
        <translation>Die Kalibrierung des Modells kann nicht gelesen werden; Perzentile werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The published model is not downloaded yet: download it in the model dialog or with `curator model download published`.</source>
        <translation>Das veröffentlichte Modell ist noch nicht heruntergeladen: Laden Sie es im Dialog „Modelle“ oder mit `curator model download published` herunter.</translation>
    </message>
    <message>
        <source>The server of the library {place} is at its limits ({reason}): have who runs it make room, and try again.</source>
        <translation>Der Server der Bibliothek {place} ist an seinen Grenzen ({reason}): Bitten Sie den Betreiber, Platz zu schaffen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server of the library {place} refuses this user ({reason}): check its name and password.</source>
        <translation>Der Server der Bibliothek {place} weist diesen Benutzer ab ({reason}): Prüfen Sie Namen und Passwort.</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer yet: download them once with `curator model download {name}`, or name torchvision&apos;s {file_name} with --weights.</source>
        <translation>Die Gewichte von {title} sind noch nicht auf diesem Computer: Laden Sie sie einmal mit `curator model download {name}` herunter, oder nennen Sie mit --weights die Datei {file_name} von torchvision.</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be read ({reason}): check the name.</source>
        <translation>Die Gewichte {path} können nicht gelesen werden ({reason}): Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is already a collection “{name}”: choose another name.</source>
        <translation>Eine Sammlung „{name}“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a saved search “{name}”: choose another name.</source>
        <translation>Eine gemerkte Suche „{name}“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a tag “{name}”: choose another name.</source>
        <translation>Ein Stichwort „{name}“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no backup {backup}: `curator library list` names all.</source>
        <translation>Eine Sicherung {backup} gibt es nicht: `curator library list` nennt alle.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”: check its spelling.</source>
        <translation>Eine Sammlung „{name}“ gibt es nicht: Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no field “{name}”; did you mean {close}:? To search for the text, put quotes round it.</source>
        <translation>Ein Feld „{name}“ gibt es nicht; meinten Sie {close}:? Um nach dem Text zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field “{name}”; there are {fields}. To search for the text, put quotes round it.</source>
        <translation>Ein Feld „{name}“ gibt es nicht; um nach dem Text zu suchen, setzen Sie ihn in Anführungszeichen. Es gibt {fields}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”: check its spelling.</source>
        <translation>Eine gemerkte Suche „{name}“ gibt es nicht: Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: check its spelling.</source>
        <translation>Ein Stichwort „{name}“ gibt es nicht: Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is not enough memory to score even one picture: close other programs and try again.</source>
        <translation>Der Speicher reicht nicht einmal, um ein Bild zu bewerten: Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks: write what to find.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts: Schreiben Sie, was zu finden ist.</translation>
    </message>
    <message>
        <source>This bracket closes none: take it away, or put quotes round the text.</source>
        <translation>Diese Klammer schließt keine andere: Entfernen Sie sie, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ) after it.</source>
        <translation>Diese Klammer ist nicht geschlossen: Setzen Sie dahinter eine ).</translation>
    </message>
    <message>
        <source>This computer has no device &quot;mps&quot;: choose &quot;auto&quot; or &quot;cpu&quot;.</source>
        <translation>Dieser Computer hat kein Gerät „mps“: Wählen Sie „auto“ oder „cpu“.</translation>
    </message>
    <message>
        <source>This computer has no device &quot;{name}&quot; that torch can use: choose &quot;auto&quot; or &quot;cpu&quot;, or install a CUDA build of torch and the card&apos;s driver.</source>
        <translation>Dieser Computer hat kein Gerät „{name}“, das torch benutzen kann: Wählen Sie „auto“ oder „cpu“, oder installieren Sie torch mit CUDA und den Treiber der Karte.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: add a &quot; after the text.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen: Setzen Sie nach dem Text ein &quot;.</translation>
    </message>
    <message>
        <source>This search has {text} characters: write at most {length}.</source>
        <translation>Diese Suche hat {text} Zeichen: Schreiben Sie höchstens {length}.</translation>
    </message>
    <message>
        <source>This system&apos;s bin gives nothing back to programs: open the bin and restore the pictures there.</source>
        <translation>Der Papierkorb dieses Systems gibt Programmen nichts zurück: Öffnen Sie den Papierkorb, und stellen Sie die Bilder dort wieder her.</translation>
    </message>
    <message>
        <source>This user may not read, write or make all tables of the library {place}: have who runs the server grant the rights, or name another user.</source>
        <translation>Dieser Benutzer darf nicht alle Tabellen der Bibliothek {place} lesen, schreiben oder anlegen: Bitten Sie den Betreiber des Servers um die Rechte, oder nennen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Schritte des Trainings</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Netzlaufwerk nicht verbunden</translation>
    </message>
    <message>
        <source>Triples of damaged copies in order</source>
        <translation>Richtig geordnete Dreier beschädigter Kopien</translation>
    </message>
    <message>
        <source>Triples of restyled photographs in order</source>
        <translation>Richtig geordnete Dreier umgemalter Fotografien</translation>
    </message>
    <message>
        <source>Watching broke off; open the folder again to resume it.</source>
        <translation>Die Überwachung ist abgebrochen; öffnen Sie den Ordner noch einmal, um sie fortzusetzen.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title}, so it was thrown away: try again later, or check that no proxy or log-in page answers in its place.</source>
        <translation>Was {url} gesendet hat, ist etwas anderes als {title} und wurde verworfen: Versuchen Sie es später erneut, oder prüfen Sie, ob ein Proxy oder eine Anmeldeseite an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>Works of art held out</source>
        <translation>Zurückgehaltene Kunstwerke</translation>
    </message>
    <message>
        <source>Works of art trained on</source>
        <translation>Kunstwerke im Training</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>eine Sammlung</translation>
    </message>
    <message>
        <source>a row of {row} refers to a missing row of {row2}</source>
        <translation>eine Zeile von {row} verweist auf eine fehlende Zeile von {row2}</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>ein Zustand</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Stichwort</translation>
    </message>
    <message>
        <source>another file has its old place; rename that one and undo again</source>
        <translation>Eine andere Datei hat den alten Platz; benennen Sie diese um, und machen Sie es noch einmal rückgängig</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>eine andere Art von Datei</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>collect in {name}</source>
        <translation>in „{name}“ legen</translation>
    </message>
    <message>
        <source>colour blue</source>
        <translation>Farbe Blau</translation>
    </message>
    <message>
        <source>colour green</source>
        <translation>Farbe Grün</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>Farbmarkierung</translation>
    </message>
    <message>
        <source>colour none</source>
        <translation>keine Farbe</translation>
    </message>
    <message>
        <source>colour orange</source>
        <translation>Farbe Orange</translation>
    </message>
    <message>
        <source>colour purple</source>
        <translation>Farbe Violett</translation>
    </message>
    <message>
        <source>colour red</source>
        <translation>Farbe Rot</translation>
    </message>
    <message>
        <source>colour yellow</source>
        <translation>Farbe Gelb</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>Datenbankdatei fehlerhaft</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger voll</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>generator&apos;s model</source>
        <translation>Modell des Generators</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>Guidance-Skala</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>holds no state dict</source>
        <translation>enthält kein State-Dict</translation>
    </message>
    <message>
        <source>install it with `{command}`</source>
        <translation>Installieren Sie es mit `{command}`</translation>
    </message>
    <message>
        <source>is damaged ({name} has negative values)</source>
        <translation>ist beschädigt ({name} hat negative Werte)</translation>
    </message>
    <message>
        <source>is damaged ({name} has values that are not numbers)</source>
        <translation>ist beschädigt ({name} hat Werte, die keine Zahlen sind)</translation>
    </message>
    <message>
        <source>is damaged or cut short</source>
        <translation>ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>is damaged, holds code, or is no model file</source>
        <translation>ist beschädigt, enthält Code oder ist keine Modelldatei</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({missing} is missing)</source>
        <translation>ist kein ArtScore-Modell ({missing} fehlt)</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} has the shape {found} instead of {shape})</source>
        <translation>ist kein ArtScore-Modell ({name} hat die Form {found} statt {shape})</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} is stored as {dtype})</source>
        <translation>ist kein ArtScore-Modell ({name} ist als {dtype} gespeichert)</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({unknown} is unknown)</source>
        <translation>ist kein ArtScore-Modell ({unknown} ist unbekannt)</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>die Datei wurde während des Kopierens geändert</translation>
    </message>
    <message>
        <source>it is gone from there</source>
        <translation>Dort ist die Datei nicht mehr</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>Die Datei wurde seither geändert</translation>
    </message>
    <message>
        <source>its original is gone, and it may be the last copy</source>
        <translation>Das Original ist weg, und dies könnte die letzte Kopie sein</translation>
    </message>
    <message>
        <source>its reference: {error}</source>
        <translation>seine Referenz: {error}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>part of the file name, or a pattern</source>
        <translation>Teil des Dateinamens oder ein Muster</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>picked, rejected or neither</source>
        <translation>ausgewählt, abgelehnt oder keins von beiden</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>sampling steps</source>
        <translation>Sampling-Schritte</translation>
    </message>
    <message>
        <source>save a smaller copy, or measure on the CPU</source>
        <translation>Speichern Sie eine kleinere Kopie, oder messen Sie auf der CPU</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>Stichwort „{name}“</translation>
    </message>
    <message>
        <source>take out of {name}</source>
        <translation>aus „{name}“ nehmen</translation>
    </message>
    <message>
        <source>the copy differs from what was read</source>
        <translation>die Kopie weicht vom Gelesenen ab</translation>
    </message>
    <message>
        <source>the packaged program can&apos;t take it in; the wheel beside it, by `{command}`, has it</source>
        <translation>Das gepackte Programm kann es nicht aufnehmen; das Wheel daneben, mit `{command}`, enthält es</translation>
    </message>
    <message>
        <source>the published model</source>
        <translation>das veröffentlichte Modell</translation>
    </message>
    <message>
        <source>the server has fewer bytes than had arrived</source>
        <translation>der Server hat weniger Bytes, als schon angekommen waren</translation>
    </message>
    <message>
        <source>the server sent another part than was asked for</source>
        <translation>der Server sendete einen anderen Teil als den verlangten</translation>
    </message>
    <message>
        <source>the weights of {title}</source>
        <translation>die Gewichte von {title}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>unpacks to more than an ArtScore model has</source>
        <translation>ist entpackt größer als ein ArtScore-Modell</translation>
    </message>
    <message>
        <source>untag {name}</source>
        <translation>ohne Stichwort „{name}“</translation>
    </message>
    <message>
        <source>what it reads as</source>
        <translation>wonach es aussieht</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>words of the negative prompt</source>
        <translation>Wörter des negativen Prompts</translation>
    </message>
    <message>
        <source>words of the prompt</source>
        <translation>Wörter des Prompts</translation>
    </message>
    <message>
        <source>{backup} is not a sound library ({damage}): choose another backup.</source>
        <translation>{backup} ist keine unversehrte Bibliothek ({damage}): Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{chosen} is not there or not a file: check the name of the weights.</source>
        <translation>{chosen} ist nicht da oder keine Datei: Prüfen Sie den Namen der Gewichte.</translation>
    </message>
    <message>
        <source>{device} failed: the CPU scores from here on.</source>
        <translation>{device} ist ausgefallen: Ab hier bewertet die CPU.</translation>
    </message>
    <message>
        <source>{device} has too little memory: the CPU scores from here on.</source>
        <translation>{device} hat zu wenig Speicher: Ab hier bewertet die CPU.</translation>
    </message>
    <message>
        <source>{done}: {count} picture</source>
        <translation>{done}: {count} Bild</translation>
    </message>
    <message>
        <source>{done}: {count} pictures</source>
        <translation>{done}: {count} Bilder</translation>
    </message>
    <message>
        <source>{error} The default is used ({path}).</source>
        <translation>{error} Die Voreinstellung wird verwendet ({path}).</translation>
    </message>
    <message>
        <source>{file} is not in the bin any more.</source>
        <translation>{file} ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made ({reason}): choose another place.</source>
        <translation>{folder} kann nicht angelegt werden ({reason}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose another place.</source>
        <translation>{folder} ist kein Ordner: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions, or copy it instead.</source>
        <translation>{name} kann nicht nach {name2} gebracht werden ({reason}): Prüfen Sie Laufwerk und Zugriffsrechte jenes Ordners, oder kopieren Sie stattdessen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions.</source>
        <translation>{name} kann nicht nach {name2} gebracht werden ({reason}): Prüfen Sie Laufwerk und Zugriffsrechte jenes Ordners.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved to the bin ({reason}): check its folder&apos;s permissions.</source>
        <translation>{name} kann nicht in den Papierkorb gelegt werden ({reason}): Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions and that its drive is connected.</source>
        <translation>{name} kann nicht gelesen werden ({reason}): Prüfen Sie die Zugriffsrechte und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>{name} kann nicht gelesen werden ({reason}): Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check that it is there.</source>
        <translation>{name} kann nicht gelesen werden ({reason}): Prüfen Sie, ob die Datei da ist.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be taken back ({reason}): check its folder.</source>
        <translation>{name} kann nicht zurückgeholt werden ({reason}): Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written ({reason}): choose another place.</source>
        <translation>{name} kann nicht geschrieben werden ({reason}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {high}: “{text}” finds nothing.</source>
        <translation>{name} reicht von {low} bis {high}: „{text}“ findet nichts.</translation>
    </message>
    <message>
        <source>{name} goes from {low}: “{text}” finds nothing.</source>
        <translation>{name} beginnt bei {low}: „{text}“ findet nichts.</translation>
    </message>
    <message>
        <source>{name} holds more than {pixels} million pixels, too many to open safely; save a smaller copy.</source>
        <translation>{name} hat mehr als {pixels} Millionen Pixel, zu viele, um sicher geöffnet zu werden; speichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>{name} is a folder: name the pictures in it.</source>
        <translation>{name} ist ein Ordner: Nennen Sie die Bilder darin.</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that crashes its reader: replace it with a whole copy, or remove it.</source>
        <translation>{name} ist so beschädigt, dass das Leseprogramm abstürzt: Ersetzen Sie die Datei durch eine unversehrte Kopie, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and can&apos;t be read whole; replace it with a whole copy.</source>
        <translation>{name} ist beschädigt oder abgeschnitten und kann nicht ganz gelesen werden; ersetzen Sie die Datei durch eine unversehrte Kopie.</translation>
    </message>
    <message>
        <source>{name} is empty; replace it with a whole copy.</source>
        <translation>{name} ist leer; ersetzen Sie die Datei durch eine unversehrte Kopie.</translation>
    </message>
    <message>
        <source>{name} is gone: it was moved or deleted meanwhile.</source>
        <translation>{name} ist weg: Die Datei wurde inzwischen verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>{name} is in the bin still: another file has its place; rename that.</source>
        <translation>{name} ist noch im Papierkorb: Am alten Platz liegt eine andere Datei; benennen Sie diese um.</translation>
    </message>
    <message>
        <source>{name} is more than {ratio} times longer than it is wide, too thin to score with its shape kept; choose the preprocess &quot;squash&quot; for it.</source>
        <translation>{name} ist mehr als {ratio}-mal so lang wie breit, zu schmal für die Bewertung mit beibehaltenem Seitenverhältnis; wählen Sie die Bildform „Zum Quadrat gestaucht“.</translation>
    </message>
    <message>
        <source>{name} is no longer wanted: nothing was read of it.</source>
        <translation>{name} wird nicht mehr gebraucht: Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF or HEIC picture, or its beginning is damaged; open it elsewhere and save it anew, or remove it.</source>
        <translation>{name} ist kein PNG-, JPEG-, WebP-, AVIF-, GIF-, BMP-, TIFF- oder HEIC-Bild, oder der Anfang ist beschädigt; öffnen Sie die Datei anderswo und speichern Sie sie neu, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{name} is not there: check its name.</source>
        <translation>{name} ist nicht da: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} is one of {choices}: not “{wrong}”.</source>
        <translation>{name} kennt kein „{wrong}“, nur {choices}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or save a smaller copy.</source>
        <translation>{name} braucht mehr Speicher, als frei ist; schließen Sie andere Programme, oder speichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is: {cure}.</source>
        <translation>{name} braucht mehr Speicher, als da ist: {cure}.</translation>
    </message>
    <message>
        <source>{name} stays where it is ({reason}): check its folder&apos;s drive and permissions.</source>
        <translation>{name} bleibt am jetzigen Ort ({reason}): Prüfen Sie Laufwerk und Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>{name} stays where it is: another file took the name {name2}.</source>
        <translation>{name} bleibt am jetzigen Ort: Eine andere Datei hat den Namen {name2} bekommen.</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} bleibt am jetzigen Ort: {reason}.</translation>
    </message>
    <message>
        <source>{name} takes a date or an age, as in 2026, 2026-01, 2026-01-31, today, &lt;7d or 7d..14d: not “{text}”.</source>
        <translation>{name} erwartet ein Datum oder ein Alter, wie in 2026, 2026-01, 2026-01-31, today, &lt;7d oder 7d..14d, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{name} takes a number, as in {example}: not “{text}”.</source>
        <translation>{name} erwartet eine Zahl, wie in {example}, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{name} takes a size with its unit, as in &gt;2mb, &lt;500kb or 1mb..5mb: not “{text}”.</source>
        <translation>{name} erwartet eine Größe mit Einheit, wie in &gt;2mb, &lt;500kb oder 1mb..5mb, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read: it may be damaged; save it anew from another program, or remove it.</source>
        <translation>{name} braucht zum Lesen mehr als {seconds} Sekunden: Die Datei ist vielleicht beschädigt; speichern Sie sie mit einem anderen Programm neu, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{name} was changed or moved meanwhile: look at it again.</source>
        <translation>{name} wurde inzwischen geändert oder verschoben: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>{name} would take more than a gigabyte of memory to open ({width} x {height} pixels, {mode}); save a smaller copy.</source>
        <translation>{name} bräuchte zum Öffnen mehr als ein Gigabyte Speicher ({width} x {height} Pixel, {mode}); speichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>{offset} of {total} bytes arrived</source>
        <translation>{offset} von {total} Bytes sind angekommen</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written as Parquet: {error}.</source>
        <translation>{out} kann nicht als Parquet geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({error}); it was passed over.</source>
        <translation>{path} kann nicht gelesen werden ({error}) und wurde übergangen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>{path} kann nicht gelesen werden ({reason}): Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}): check its folder&apos;s permissions.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}): Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; try again when it is finished.</source>
        <translation>{path} wurde während des Lesens geändert; versuchen Sie es erneut, wenn die Datei fertig ist.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of torchvision&apos;s {name}: choose that file.</source>
        <translation>{path} enthält nicht die Gewichte von {name} aus torchvision: Wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>{path} has no safetensors header; choose a .safetensors model file.</source>
        <translation>{path} hat keinen safetensors-Kopf; wählen Sie eine Modelldatei .safetensors.</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model: choose another file.</source>
        <translation>{path} hat {size} GB, zu viel für ein ArtScore-Modell: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} hat {size} GB, zu viel für ein ArtScore-Modell; wählen Sie einen ArtScore-Checkpoint (.pth oder .safetensors).</translation>
    </message>
    <message>
        <source>{path} holds more than weights: choose torchvision&apos;s own file.</source>
        <translation>{path} enthält mehr als Gewichte: Wählen Sie die Datei von torchvision selbst.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder to watch.</source>
        <translation>{path} ist eine Datei; wählen Sie einen Ordner zum Überwachen.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the path of a library file.</source>
        <translation>{path} ist ein Ordner: Geben Sie den Pfad einer Bibliotheksdatei an.</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights: download it again or choose another.</source>
        <translation>{path} ist beschädigt oder keine Datei mit Gewichten: Laden Sie sie erneut herunter, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}).</source>
        <translation>{path} ist beschädigt oder keine Modelldatei ({error}).</translation>
    </message>
    <message>
        <source>{path} is damaged: install the program again.</source>
        <translation>{path} ist beschädigt: Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>{path} is more than {ratio} times longer than it is wide, too thin for {title}.</source>
        <translation>{path} ist mehr als {ratio}-mal so lang wie breit, zu schmal für {title}.</translation>
    </message>
    <message>
        <source>{path} is no XMP sidecar that can be read: mend it, or move it away.</source>
        <translation>{path} ist keine lesbare XMP-Begleitdatei: Bringen Sie sie in Ordnung, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>{path} is not a file: choose a model file.</source>
        <translation>{path} ist keine Datei: Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>{path} is not a file; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} ist keine Datei; wählen Sie einen ArtScore-Checkpoint (.pth oder .safetensors).</translation>
    </message>
    <message>
        <source>{path} is not a file; remove it or give it another name.</source>
        <translation>{path} ist keine Datei; entfernen Sie das, oder geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is not a model file: choose a .safetensors file or a torch checkpoint.</source>
        <translation>{path} ist keine Modelldatei: Wählen Sie eine Datei .safetensors oder einen torch-Checkpoint.</translation>
    </message>
    <message>
        <source>{path} is not an ArtScore Curator library: give another path.</source>
        <translation>{path} ist keine Bibliothek von ArtScore Curator: Geben Sie einen anderen Pfad an.</translation>
    </message>
    <message>
        <source>{path} is not the published model any more: delete it and download it again.</source>
        <translation>{path} ist nicht mehr das veröffentlichte Modell: Löschen Sie die Datei, und laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>{path} is not there: connect its drive.</source>
        <translation>{path} ist nicht da: Verbinden Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>{path} is over {file_bytes} MB, too large for a picture; save a smaller copy.</source>
        <translation>{path} hat mehr als {file_bytes} MB, zu viel für ein Bild; speichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height} once the shorter side is brought to 224; {title} compares equal sizes only.</source>
        <translation>{path} hat {width}x{height} Pixel und die Referenz {reference_width}x{reference_height}, wenn die kürzere Seite auf 224 gebracht ist; {title} vergleicht nur gleiche Größen.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height}; {title} compares equal sizes only.</source>
        <translation>{path} hat {width}x{height} Pixel und die Referenz {reference_width}x{reference_height}; {title} vergleicht nur gleiche Größen.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, and {title} needs {min_edge} a side at least.</source>
        <translation>{path} hat {width}x{height} Pixel, und {title} braucht mindestens {min_edge} je Seite.</translation>
    </message>
    <message>
        <source>{path} reads differently each time: check its disk.</source>
        <translation>{path} liest sich jedes Mal anders: Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile: choose the model again.</source>
        <translation>{path} wurde inzwischen geändert: Wählen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version; what this version knows of it is used.</source>
        <translation>{path} wurde von einer neueren Version geschrieben; was diese Version davon kennt, wird verwendet.</translation>
    </message>
    <message>
        <source>{path} {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} {error}; wählen Sie einen ArtScore-Checkpoint (.pth oder .safetensors).</translation>
    </message>
    <message>
        <source>{place} is another program&apos;s database: name another.</source>
        <translation>{place} ist die Datenbank eines anderen Programms: Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{place} is no address of a library: write postgresql+psycopg://USER@HOST/DATABASE, or a file&apos;s path.</source>
        <translation>{place} ist keine Adresse einer Bibliothek: Schreiben Sie postgresql+psycopg://USER@HOST/DATABASE oder den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>{root} is not there or can&apos;t be opened ({error}); check that its drive is connected.</source>
        <translation>{root} ist nicht da oder kann nicht geöffnet werden ({error}); prüfen Sie, ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>{source} holds no library, so no copy of it was kept.</source>
        <translation>{source} enthält keine Bibliothek, darum wurde keine Kopie davon behalten.</translation>
    </message>
    <message>
        <source>{stars} star</source>
        <translation>{stars} Stern</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} Sterne</translation>
    </message>
    <message>
        <source>{threads} threads</source>
        <translation>{threads} Threads</translation>
    </message>
    <message>
        <source>{title} can&apos;t be written to {target} ({reason}): free some space or check the folder&apos;s permissions.</source>
        <translation>{title}: Das Schreiben nach {target} ist nicht möglich ({reason}). Schaffen Sie Platz, oder prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>{title} gave a value that is not a number, so the weights are damaged: download them again or choose another file.</source>
        <translation>{title} ergab einen Wert, der keine Zahl ist, also sind die Gewichte beschädigt: Laden Sie sie erneut herunter, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Another download of {title} is running: wait for that to end.</source>
        <translation>{title}: Das Herunterladen läuft schon. Warten Sie, bis es zu Ende ist.</translation>
    </message>
    <message>
        <source>{url} can&apos;t be reached ({reason}): check the internet connection and try again.</source>
        <translation>{url} ist nicht erreichbar ({reason}): Prüfen Sie die Internetverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{url} can&apos;t prove who it is ({reason}): nothing was downloaded; check the clock and any proxy of this computer.</source>
        <translation>{url} kann sich nicht ausweisen ({reason}): Nichts wurde heruntergeladen; prüfen Sie die Uhr und den Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>{url} can&apos;t serve the model now ({status}): try again later.</source>
        <translation>{url} kann das Modell jetzt nicht liefern ({status}): Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{url} has no model under {url2} any more: see whether its authors have moved it, and choose the file itself.</source>
        <translation>{url} hat unter {url2} kein Modell mehr: Sehen Sie nach, ob die Autoren es verlegt haben, und wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>{url} is no web address: it must begin with https://.</source>
        <translation>{url} ist keine Webadresse: Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>{url} refused the download ({status}): check for a proxy or a firewall.</source>
        <translation>{url} hat das Herunterladen abgelehnt ({status}): Prüfen Sie, ob ein Proxy oder eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>{url} sends more than {bytes} MB, which is not the file that was asked for: nothing was kept.</source>
        <translation>{url} sendet mehr als {bytes} MB, also nicht die verlangte Datei: Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be undone here: a newer version of the program, or another one, did it.</source>
        <translation>„{title}“ lässt sich hier nicht rückgängig machen: Eine neuere Version des Programms oder ein anderes hat es getan.</translation>
    </message>
    <message>
        <source>“{value}” is empty: write {name}:{last}..{first}.</source>
        <translation>„{value}“ ist leer: Schreiben Sie {name}:{last}..{first}.</translation>
    </message>
    <message>
        <source>“{value}” mixes a date and an age: write two of a kind, as in 7d..14d.</source>
        <translation>„{value}“ mischt Datum und Alter: Schreiben Sie zwei gleicher Art, wie in 7d..14d.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Include folders within</source>
        <translation>Unterordner einschließen</translation>
    </message>
    <message>
        <source>Watch the open folder for changes</source>
        <translation>Ordneränderungen überwachen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Score on</source>
        <translation>Bewerten auf</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Automatic (by measuring)</source>
        <translation>Automatisch (durch Messen)</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>Voll (float32)</translation>
    </message>
    <message>
        <source>Fast (bfloat16)</source>
        <translation>Schnell (bfloat16)</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <translation>Bildform</translation>
    </message>
    <message>
        <source>Squashed to a square (as published)</source>
        <translation>Zum Quadrat gestaucht (wie veröffentlicht)</translation>
    </message>
    <message>
        <source>Kept in proportion</source>
        <translation>Seitenverhältnis beibehalten</translation>
    </message>
    <message>
        <source>Pictures at a time</source>
        <translation>Bilder auf einmal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Leave on the GPU</source>
        <translation>Auf der GPU frei lassen</translation>
    </message>
    <message>
        <source>Room for thumbnails</source>
        <translation>Platz für Vorschaubilder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Behaltene tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Clear Thumbnails</source>
        <translation>Vorschaubilder löschen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Scoring waits while other programs leave less memory free.</source>
        <translation>Die Bewertung wartet, solange andere Programme weniger Speicher frei lassen.</translation>
    </message>
    <message>
        <source>Scores of one shape are not compared with those of the other.</source>
        <translation>Werte der einen Form werden nicht mit denen der anderen verglichen.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>From the next start on; `curator library restore` goes back.</source>
        <translation>Ab dem nächsten Start; „curator library restore“ stellt einen früheren Stand wieder her.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Collections, searches and tags</source>
        <translation>Sammlungen, Suchen und Stichwörter</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Smart collections</source>
        <translation>Intelligente Sammlungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>Tag Pictures</source>
        <translation>Bilder verschlagworten</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Stichwort:</translation>
    </message>
    <message>
        <source>Put into a Collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Collection:</source>
        <translation>Sammlung:</translation>
    </message>
    <message>
        <source>Search for something first, then keep it.</source>
        <translation>Suchen Sie zuerst etwas, dann merken Sie es.</translation>
    </message>
    <message>
        <source>Keep This Search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Keep the Search {name}</source>
        <translation>Suche „{name}“ merken</translation>
    </message>
    <message>
        <source>Nothing to put into {name}: drop pictures of the open folder there.</source>
        <translation>Für {name} ist nichts dabei: Ziehen Sie Bilder des geöffneten Ordners dorthin.</translation>
    </message>
    <message>
        <source>Tag the Selected Pictures</source>
        <translation>Ausgewählte Bilder verschlagworten</translation>
    </message>
    <message>
        <source>Take from the Selected Pictures</source>
        <translation>Von ausgewählten Bildern entfernen</translation>
    </message>
    <message>
        <source>Put the Selected Pictures in</source>
        <translation>Ausgewählte Bilder hineinlegen</translation>
    </message>
    <message>
        <source>Take the Selected Pictures out</source>
        <translation>Ausgewählte Bilder herausnehmen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>„{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>„{name}“ löschen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SidecarDesk</name>
    <message>
        <source>Write XMP Sidecars</source>
        <translation>XMP-Begleitdateien schreiben</translation>
    </message>
    <message>
        <source>Write sidecars for {what}?</source>
        <translation>Begleitdateien für {what} schreiben?</translation>
    </message>
    <message>
        <source>Stars, flags, labels, tags and scores go into a file beside each picture, name.ext.xmp, which darktable, digiKam and Lightroom read. What other programs wrote there stays.</source>
        <translation>Sterne, Auswahl, Farbmarkierungen, Stichwörter und Werte kommen in eine Datei neben jedem Bild, name.ext.xmp, die darktable, digiKam und Lightroom lesen. Was andere Programme dort geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Read XMP Sidecars</source>
        <translation>XMP-Begleitdateien lesen</translation>
    </message>
    <message>
        <source>Read the sidecars of {what}?</source>
        <translation>Begleitdateien von {what} lesen?</translation>
    </message>
    <message>
        <source>Stars, flags, labels and tags are taken from the files beside the pictures. Undo takes it back.</source>
        <translation>Sterne, Auswahl, Farbmarkierungen und Stichwörter werden aus den Dateien neben den Bildern übernommen. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Let them replace stars, flags and labels given here</source>
        <translation>Hier vergebene Sterne, Auswahl und Farbmarkierungen ersetzen</translation>
    </message>
    <message>
        <source>There are no pictures shown: open a folder first.</source>
        <translation>Es werden keine Bilder gezeigt: Öffnen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{changed} of {count} sidecars were written anew.</source>
        <translation>{changed} von {count} Begleitdateien wurden neu geschrieben.</translation>
    </message>
    <message>
        <source>Sidecars written: {done} of {total}.</source>
        <translation>Begleitdateien geschrieben: {done} von {total}.</translation>
    </message>
    <message>
        <source>{read} sidecars were read, {changed} pictures changed.</source>
        <translation>Gelesene Begleitdateien: {read}, geänderte Bilder: {changed}.</translation>
    </message>
    <message>
        <source>Looked for sidecars: {done} of {total}.</source>
        <translation>Begleitdateien gesucht: {done} von {total}.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>The light table holds {most} pictures: here are the first of these.</source>
        <translation>Der Leuchttisch fasst {most} Bilder: Hier sind die ersten davon.</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Looking for pictures</source>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Öffnen Sie einen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>ArtScore Curator ranks its pictures from photograph to art. You can also drop a folder here. Your files are only read, never changed.</source>
        <translation>ArtScore Curator ordnet seine Bilder vom Foto bis zur Kunst. Sie können auch einen Ordner hierher ziehen. Ihre Dateien werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>{folder} wird durchsucht</translation>
    </message>
    <message>
        <source>Pictures found: {count}</source>
        <translation>Gefundene Bilder: {count}</translation>
    </message>
    <message>
        <source>No pictures in {folder}</source>
        <translation>Keine Bilder in {folder}</translation>
    </message>
    <message>
        <source>It holds no JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF or BMP files. New ones appear here by themselves while the folder is watched.</source>
        <translation>Er enthält keine JPEG-, PNG-, WebP-, AVIF-, HEIC-, TIFF-, GIF- oder BMP-Dateien. Neue erscheinen hier von selbst, solange der Ordner überwacht wird.</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>No pictures match the filter</source>
        <translation>Kein Bild passt zum Filter</translation>
    </message>
    <message>
        <source>Change the search or widen the score range, or show everything again.</source>
        <translation>Ändern Sie die Suche, erweitern Sie den Wertebereich oder zeigen Sie wieder alles.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>{folder} is offline</source>
        <translation>{folder} ist offline</translation>
    </message>
    <message>
        <source>Connect its drive or network share; every score is kept until it returns.
{path}</source>
        <translation>Verbinden Sie das Laufwerk oder die Netzwerkfreigabe; alle Werte bleiben bis dahin erhalten.
{path}</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This folder can&apos;t be shown</source>
        <translation>Dieser Ordner kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>StatusDesk</name>
    <message>
        <source>{folder} is not there; its scores are kept. Connect its drive to go on.</source>
        <translation>{folder} ist nicht da; die Werte bleiben erhalten. Verbinden Sie das Laufwerk, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop scoring for now</source>
        <translation>Die Bewertung vorerst anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep what there is so far</source>
        <translation>Behalten, was bisher vorliegt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose the model that scores</source>
        <translation>Das bewertende Modell wählen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose a metric and a reference</source>
        <translation>Metrik und Referenz wählen</translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation>Gerät: {name}</translation>
    </message>
    <message>
        <source>Model: {name}. Choose another…</source>
        <translation>Modell: {name}. Anderes wählen…</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation>Gezeigt: {shown} von {total}</translation>
    </message>
    <message>
        <source>Pictures: {total}</source>
        <translation>Bilder: {total}</translation>
    </message>
    <message>
        <source>Unreadable: {count}</source>
        <translation>Unlesbar: {count}</translation>
    </message>
    <message>
        <source>Looking for pictures · {done} found</source>
        <translation>Bilder werden gesucht · {done} gefunden</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Loading the metric…</source>
        <translation>Metrik wird geladen…</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Vergleich: {done} von {total}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Angehalten bei {done} von {total}</translation>
    </message>
    <message>
        <source>Stopped · {left} not scored · F5 goes on</source>
        <translation>Beendet · {left} nicht bewertet · F5 macht weiter</translation>
    </message>
    <message>
        <source>Up to date · watching for changes</source>
        <translation>Aktuell · Änderungen werden überwacht</translation>
    </message>
    <message>
        <source>Scoring {done} of {total}</source>
        <translation>Bewertung: {done} von {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Can&apos;t compare</source>
        <translation>Nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TransferDesk</name>
    <message>
        <source>Done: {title}. Undo takes it back.</source>
        <translation>Erledigt: {title}. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are there.</source>
        <translation>{done} von {total} Bildern sind dort.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Copy, Move or Link Pictures</source>
        <translation>Bilder kopieren, verschieben oder verknüpfen</translation>
    </message>
    <message>
        <source>Begin names with their rank: 0001-name.png</source>
        <translation>Namen mit dem Rang beginnen: 0001-name.png</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, or browse for it.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an oder wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>That is a file: choose a folder.</source>
        <translation>Das ist eine Datei: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>There is nothing to bring there.</source>
        <translation>Es gibt nichts, was dorthin zu bringen wäre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move; scores and marks go along</source>
        <translation>Verschieben; Werte und Markierungen gehen mit</translation>
    </message>
    <message>
        <source>Link: a second name on the same drive, no space taken</source>
        <translation>Verknüpfen: ein zweiter Name auf demselben Laufwerk, ohne Platzbedarf</translation>
    </message>
    <message>
        <source>Symbolic link to where they are</source>
        <translation>Symbolische Verknüpfung zum jetzigen Ort</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>Die ausgewählten ({count})</translation>
    </message>
    <message>
        <source>Those picked ({count})</source>
        <translation>Die als ausgewählt markierten ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <translation>Die gezeigten ({count})</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Der Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten. Undo takes it back.</source>
        <translation>Dort wird nichts überschrieben. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>Herunterladen abbrechen</translation>
    </message>
    <message>
        <source>This metric needs the weights of {network}, and there are none to use yet: download them once ({size} MB), or choose torchvision&apos;s {file}.</source>
        <translation>Diese Metrik braucht die Gewichte von {network}, und es sind noch keine da: Laden Sie sie einmal herunter ({size} MB) oder wählen Sie {file} von torchvision.</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Herunterladen fortsetzen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Choose the Weights of {network}</source>
        <translation>Gewichte von {network} wählen</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WhyDesk</name>
    <message>
        <source>Warm places raise the score, cool ones lower it.</source>
        <translation>Warme Stellen heben den Wert, kühle senken ihn.</translation>
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
        <translation>{done} von {total} MB · {share}</translation>
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
