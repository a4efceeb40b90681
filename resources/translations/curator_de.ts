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
        <source>moved up by {places:,}</source>
        <translation>{places:,} Plätze gestiegen</translation>
    </message>
    <message>
        <source>moved down by {places:,}</source>
        <translation>{places:,} Plätze gefallen</translation>
    </message>
    <message>
        <source>kept its place</source>
        <translation>hat seinen Platz behalten</translation>
    </message>
    <message>
        <source>{model}: rank {rank:,}, percentile {percentile:.0f}</source>
        <translation>{model}: Rang {rank:,}, Perzentil {percentile:.0f}</translation>
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
        <source>{name}, ArtScore {score:.2f}</source>
        <translation>{name}, ArtScore {score:.2f}</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score:.2f}, percentile {percentile:.0f}</source>
        <translation>{name}, ArtScore {score:.2f}, Perzentil {percentile:.0f}</translation>
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
</context>
</TS>
