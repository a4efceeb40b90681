<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ArtScore Curator</source>
        <translation>À propos d’ArtScore Curator</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Ranks the pictures of a folder from photograph to art. The ArtScore is an order, not a mark: only which of two pictures scores higher has a meaning.</source>
        <translation>Classe les images d’un dossier, de la photographie à l’art. L’ArtScore est un ordre, pas une note&#xa0;: seul compte le fait qu’une image soit mieux classée qu’une autre.</translation>
    </message>
    <message>
        <source>After “Learning to Evaluate the Artness of AI-generated Images” by Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan and Jiebo Luo.</source>
        <translation>D’après «&#xa0;Learning to Evaluate the Artness of AI-generated Images&#xa0;» de Junyu Chen, Jie An, Hanjia Lyu, Christopher Kanan et Jiebo Luo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un dossier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;ArtScore</source>
        <translation>&amp;ArtScore</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Date Modified</source>
        <translation>&amp;Date de modification</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>S&amp;tars</source>
        <translation>&amp;Étoiles</translation>
    </message>
    <message>
        <source>&amp;Likeness to the Reference</source>
        <translation>&amp;Ressemblance avec la référence</translation>
    </message>
    <message>
        <source>&amp;Rank Change</source>
        <translation>&amp;Changement de rang</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Sort by {key}</source>
        <translation>Trier par {key}</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>Dans la grille</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Ouvrir l’image</translation>
    </message>
    <message>
        <source>Arrows, Page Up/Down, Home, End</source>
        <translation>Flèches, Page préc./suiv., Début, Fin</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Maj + flèches</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>Sélectionner une plage</translation>
    </message>
    <message>
        <source>Ctrl + arrows, Ctrl+Space</source>
        <translation>Ctrl + flèches, Ctrl+Espace</translation>
    </message>
    <message>
        <source>Move without selecting, toggle</source>
        <translation>Se déplacer sans sélectionner, basculer</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Shift + letters</source>
        <translation>Maj + lettres</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Aller à un nom</translation>
    </message>
    <message>
        <source>In the full view</source>
        <translation>Dans la vue complète</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Previous, next picture</source>
        <translation>Image précédente, suivante</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Première, dernière image</translation>
    </message>
    <message>
        <source>+, -, wheel</source>
        <translation>+, -, molette</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Actual size, whole picture</source>
        <translation>Taille réelle, image entière</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>Afficher ou masquer les informations</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>Montrer d’où vient le score</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Retour à la grille</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thèm&amp;e</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>&amp;Chercher les changements</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Copy, Move or Link…</source>
        <translation>Cop&amp;ier, déplacer ou lier…</translation>
    </message>
    <message>
        <source>&amp;Write XMP Sidecars…</source>
        <translation>Écrire les fichiers &amp;XMP…</translation>
    </message>
    <message>
        <source>Rea&amp;d XMP Sidecars…</source>
        <translation>&amp;Lire les fichiers XMP…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Pass &amp;Over What Can&apos;t Be Undone</source>
        <translation>&amp;Passer ce qui ne peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le che&amp;min</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>&amp;Inverser la sélection</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Recherc&amp;her</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>C&amp;onserver cette recherche…</translation>
    </message>
    <message>
        <source>Show All, Clear &amp;Filter</source>
        <translation>Tout afficher, effacer le &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Highest First</source>
        <translation>&amp;Du plus haut au plus bas</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>Do&amp;ssiers</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Light or &amp;Dark</source>
        <translation>&amp;Clair ou sombre</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Full &amp;View</source>
        <translation>&amp;Vue complète</translation>
    </message>
    <message>
        <source>Open in the Default Vie&amp;wer</source>
        <translation>&amp;Ouvrir dans la visionneuse par défaut</translation>
    </message>
    <message>
        <source>Show in the File &amp;Manager</source>
        <translation>Montrer dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Find &amp;Similar</source>
        <translation>Chercher des images &amp;semblables</translation>
    </message>
    <message>
        <source>Best, &amp;Not All Alike…</source>
        <translation>Les &amp;meilleures, variées…</translation>
    </message>
    <message>
        <source>Stac&amp;k Near-Duplicates</source>
        <translation>&amp;Empiler les quasi-doublons</translation>
    </message>
    <message>
        <source>Show This S&amp;tack</source>
        <translation>Montrer cette &amp;pile</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference…</source>
        <translation>&amp;Comparer à une référence…</translation>
    </message>
    <message>
        <source>Use as &amp;Reference…</source>
        <translation>&amp;Utiliser comme référence…</translation>
    </message>
    <message>
        <source>C&amp;lear Comparison</source>
        <translation>E&amp;ffacer la comparaison</translation>
    </message>
    <message>
        <source>{stars} Stars</source>
        <translation>{stars} étoiles</translation>
    </message>
    <message>
        <source>No Stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>1 Star</source>
        <translation>1 étoile</translation>
    </message>
    <message>
        <source>No Colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Retenir</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Unflag</source>
        <translation>R&amp;etirer le marqueur</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>É&amp;toiles</translation>
    </message>
    <message>
        <source>&amp;Colour Label</source>
        <translation>&amp;Libellé de couleur</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Mot-clé…</translation>
    </message>
    <message>
        <source>Put into a C&amp;ollection…</source>
        <translation>Mettre dans une &amp;collection…</translation>
    </message>
    <message>
        <source>Go to the &amp;Next After Marking</source>
        <translation>Passer à la &amp;suivante après marquage</translation>
    </message>
    <message>
        <source>&amp;Filter Full Screen</source>
        <translation>Trier en &amp;plein écran</translation>
    </message>
    <message>
        <source>Compare on the &amp;Light Table</source>
        <translation>Comparer sur la table lumi&amp;neuse</translation>
    </message>
    <message>
        <source>Choose &amp;Between Near-Ties…</source>
        <translation>Départager les &amp;quasi ex æquo…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Bin</source>
        <translation>Mettre à la c&amp;orbeille</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>&amp;Notation</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Watch the Folder</source>
        <translation>S&amp;urveiller le dossier</translation>
    </message>
    <message>
        <source>What &amp;Raises the ArtScore…</source>
        <translation>Ce qui &amp;élève l’ArtScore…</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modèle…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>When Something Goes &amp;Wrong</source>
        <translation>&amp;En cas de problème</translation>
    </message>
    <message>
        <source>&amp;About ArtScore Curator</source>
        <translation>À &amp;propos d’ArtScore Curator</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No program is set to open this picture.</source>
        <translation>Aucun programme n’est défini pour ouvrir cette image.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparing was cancelled; the values so far are kept.</source>
        <translation>La comparaison a été annulée&#xa0;; les valeurs déjà obtenues sont conservées.</translation>
    </message>
    <message>
        <source>Compared {count} pictures by {metric}.</source>
        <translation>Images comparées avec {metric}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Passed over: {reasons}.</source>
        <translation>Ignorées&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>without a reference of the same name</source>
        <translation>sans référence du même nom</translation>
    </message>
    <message>
        <source>of a name that another file has</source>
        <translation>portant le nom d’un autre fichier</translation>
    </message>
    <message>
        <source>of another size than the reference</source>
        <translation>d’une autre taille que la référence</translation>
    </message>
    <message>
        <source>too small or too thin</source>
        <translation>trop petites ou trop étroites</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>trop grandes pour la mémoire</translation>
    </message>
</context>
<context>
    <name>ComparisonThread</name>
    <message>
        <source>Comparing stopped because of a mistake in the program.</source>
        <translation>La comparaison s’est arrêtée à cause d’une erreur du programme.</translation>
    </message>
    <message>
        <source>{file} has no reference of the same name.</source>
        <translation>{file} n’a pas de référence du même nom.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>1 picture by ArtScore</source>
        <translation>1 image selon l’ArtScore</translation>
    </message>
    <message>
        <source>{count} pictures by ArtScore, best first</source>
        <translation>{count} images selon l’ArtScore, la meilleure d’abord</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modèle {name}</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>percentile among all</source>
        <translation>centile parmi toutes</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} étoiles sur 5</translation>
    </message>
    <message>
        <source>reads as art</source>
        <translation>évoque l’art</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>reads as photo</source>
        <translation>évoque la photo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} étapes</translation>
    </message>
    <message>
        <source>CFG {number}</source>
        <translation>CFG {number}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>graine {number}</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Nothing was marked: what is selected was not read yet, or can&apos;t be.</source>
        <translation>Rien n’a été marqué&#xa0;: la sélection n’a pas encore été lue, ou ne peut pas l’être.</translation>
    </message>
    <message>
        <source>Nothing is selected: choose pictures by a click or the arrow keys first.</source>
        <translation>Rien n’est sélectionné&#xa0;: choisissez d’abord des images d’un clic ou avec les flèches.</translation>
    </message>
    <message>
        <source>{count} Pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>Unflag {what}</source>
        <translation>Retirer le marqueur de {what}</translation>
    </message>
    <message>
        <source>Pick {what}</source>
        <translation>Retenir {what}</translation>
    </message>
    <message>
        <source>Reject {what}</source>
        <translation>Rejeter {what}</translation>
    </message>
    <message>
        <source>Take the Stars from {what}</source>
        <translation>Retirer les étoiles de {what}</translation>
    </message>
    <message>
        <source>Rate {what} 1 Star</source>
        <translation>Donner 1 étoile à {what}</translation>
    </message>
    <message>
        <source>Rate {what} {stars} Stars</source>
        <translation>Donner {stars} étoiles à {what}</translation>
    </message>
    <message>
        <source>Take the Label from {what}</source>
        <translation>Retirer le libellé de {what}</translation>
    </message>
    <message>
        <source>Label {what} {color}</source>
        <translation>Libellé {color} pour {what}</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Tag {count} Pictures as {name}</source>
        <translation>Attribuer «&#xa0;{name}&#xa0;» à {count} images</translation>
    </message>
    <message>
        <source>Take the Tag {name} from {count} Pictures</source>
        <translation>Retirer «&#xa0;{name}&#xa0;» de {count} images</translation>
    </message>
    <message>
        <source>Put {count} Pictures into {name}</source>
        <translation>Mettre {count} images dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Take {count} Pictures out of {name}</source>
        <translation>Retirer {count} images de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} de plus)</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. The program goes on; if something no longer works, start it again. The log is in {folder}.</source>
        <translation>Vos images et vos scores sont en sécurité. Le programme continue&#xa0;; si quelque chose ne fonctionne plus, redémarrez-le. Le journal se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>Le programme s’est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>Your pictures and scores are safe. If it happens again, the details help whoever mends it. The log is in {folder}.</source>
        <translation>Vos images et vos scores sont en sécurité. Si cela se reproduit, les détails aident à corriger l’erreur. Le journal se trouve dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Exported {count} pictures to {path}.</source>
        <translation>Images exportées vers {path}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Stored thumbnails were removed.</source>
        <translation>Les vignettes enregistrées ont été supprimées.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Scores</source>
        <translation>Exporter les scores</translation>
    </message>
    <message>
        <source>With marks, tags and how pictures were generated</source>
        <translation>Avec les marques, les mots-clés et le mode de génération</translation>
    </message>
    <message>
        <source>Only from percentile</source>
        <translation>Seulement à partir du centile</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lowest percentile in the folder</source>
        <translation>Centile le plus bas dans le dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, or browse for its folder.</source>
        <translation>Indiquez le chemin complet du fichier ou parcourez jusqu’à son dossier.</translation>
    </message>
    <message>
        <source>That is a folder; add a file name.</source>
        <translation>C’est un dossier&#xa0;; ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Ranked, with percentiles and file facts</source>
        <translation>Classement, avec centiles et informations de fichier</translation>
    </message>
    <message>
        <source>Best first; unreadable files last, with the reason</source>
        <translation>Les meilleures d’abord&#xa0;; les fichiers illisibles à la fin, avec la raison</translation>
    </message>
    <message>
        <source>File names and scores only</source>
        <translation>Noms de fichier et scores seulement</translation>
    </message>
    <message>
        <source>file_name,art_score in the order of names, as the published script</source>
        <translation>file_name,art_score dans l’ordre des noms, comme le script publié</translation>
    </message>
    <message>
        <source>JSON lines, with all that is known</source>
        <translation>Lignes JSON, avec tout ce qui est connu</translation>
    </message>
    <message>
        <source>One object a line: scores, marks, tags and how it was generated</source>
        <translation>Un objet par ligne&#xa0;: scores, marques, mots-clés et mode de génération</translation>
    </message>
    <message>
        <source>Parquet, with all that is known</source>
        <translation>Parquet, avec tout ce qui est connu</translation>
    </message>
    <message>
        <source>The same as columns, for data tools; needs pyarrow</source>
        <translation>La même chose en colonnes, pour les outils de données&#xa0;; nécessite pyarrow</translation>
    </message>
    <message>
        <source>Contact sheet, to look at in a browser</source>
        <translation>Planche-contact, à regarder dans un navigateur</translation>
    </message>
    <message>
        <source>One HTML file with thumbnails, ranks and marks</source>
        <translation>Un fichier HTML avec vignettes, rangs et marques</translation>
    </message>
    <message>
        <source>All pictures ({count})</source>
        <translation>Toutes les images ({count})</translation>
    </message>
    <message>
        <source>Those the filter shows ({count})</source>
        <translation>Celles que montre le filtre ({count})</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>Celles sélectionnées ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Le fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>{ending} files (*{ending})</source>
        <translation>Fichiers {ending} (*{ending})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and order</source>
        <translation>Filtre et ordre</translation>
    </message>
    <message>
        <source>Rank change</source>
        <translation>Changement de rang</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Shows pictures whose name, tags or prompt hold these words</source>
        <translation>Montre les images dont le nom, les mots-clés ou le prompt contiennent ces mots</translation>
    </message>
    <message>
        <source>Words of the name, a tag or the prompt, and conditions (Ctrl+F):
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</source>
        <translation>Mots du nom, d’un mot-clé ou du prompt, et conditions (Ctrl+F)&#xa0;:
stars:&gt;=3   flag:pick   color:red   percentile:&gt;=90   tag:night
is:unrated   date:&lt;7d   size:&gt;2mb   prompt:&quot;red fox&quot;   -tag:draft   a or b</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel)</source>
        <translation>Taille des images (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Most like art first</source>
        <translation>Les plus artistiques d’abord</translation>
    </message>
    <message>
        <source>Least like art first</source>
        <translation>Les moins artistiques d’abord</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grandes d’abord</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Les plus petites d’abord</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Le plus d’étoiles d’abord</translation>
    </message>
    <message>
        <source>Fewest stars first</source>
        <translation>Le moins d’étoiles d’abord</translation>
    </message>
    <message>
        <source>First of them first</source>
        <translation>Les premières d’abord</translation>
    </message>
    <message>
        <source>Last of them first</source>
        <translation>Les dernières d’abord</translation>
    </message>
    <message>
        <source>Risen most first</source>
        <translation>Les plus fortes hausses d’abord</translation>
    </message>
    <message>
        <source>Fallen most first</source>
        <translation>Les plus fortes baisses d’abord</translation>
    </message>
    <message>
        <source>Direction: {text}</source>
        <translation>Sens&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Most alike first</source>
        <translation>Les plus ressemblantes d’abord</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <translation>Les moins ressemblantes d’abord</translation>
    </message>
</context>
<context>
    <name>FilterControl</name>
    <message>
        <source>the Last Decision</source>
        <translation>la dernière décision</translation>
    </message>
    <message>
        <source>There is nothing to filter yet: open a folder with pictures.</source>
        <translation>Il n’y a encore rien à trier&#xa0;: ouvrez un dossier contenant des images.</translation>
    </message>
    <message>
        <source>The filter goes on where it was left.</source>
        <translation>Le tri reprend là où il s’était arrêté.</translation>
    </message>
    <message>
        <source>The file is not there any more: leave it, and go on.</source>
        <translation>Le fichier n’est plus là&#xa0;: laissez-le et continuez.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’est plus là</translation>
    </message>
</context>
<context>
    <name>FilterView</name>
    <message>
        <source>Filter</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>→ pick   ← reject   ↓ leave   ↑ back   0-5 stars   6-9 label   Esc finish</source>
        <translation>→ retenir   ← rejeter   ↓ laisser   ↑ revenir   0-5 étoiles   6-9 libellé   Échap finir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>Retenues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>Rejetées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} rated</source>
        <translation>Notées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} labelled</source>
        <translation>Avec libellé&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Rien n’a été décidé</translation>
    </message>
    <message>
        <source>{count} pictures stay as they are. Undo takes it all back.</source>
        <translation>Images laissées telles quelles&#xa0;: {count}. Annuler revient sur tout.</translation>
    </message>
    <message>
        <source>{place} of {total} · {picked} picked · {rejected} rejected</source>
        <translation>{place} sur {total} · retenues&#xa0;: {picked} · rejetées&#xa0;: {rejected}</translation>
    </message>
    <message>
        <source>Keep what you decided?</source>
        <translation>Conserver vos décisions&#xa0;?</translation>
    </message>
    <message>
        <source>Keep These Marks</source>
        <translation>Conserver ces marques</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>Revenir d’un pas</translation>
    </message>
    <message>
        <source>Forget Them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Enter keeps   Backspace steps back   Delete forgets</source>
        <translation>Entrée conserve   Retour arrière revient   Suppr oublie</translation>
    </message>
</context>
<context>
    <name>FolderDesk</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir un dossier</translation>
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
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Enter opens a folder, Delete removes it from this list</source>
        <translation>Entrée ouvre un dossier, Suppr le retire de la liste</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Enter opens the folder</source>
        <translation>Entrée ouvre le dossier</translation>
    </message>
    <message>
        <source>Offline: its drive is not connected</source>
        <translation>Hors ligne&#xa0;: son disque n’est pas connecté</translation>
    </message>
    <message>
        <source>Watched: new pictures appear by themselves</source>
        <translation>Surveillé&#xa0;: les nouvelles images apparaissent d’elles-mêmes</translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation>Retirer des récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>FolderThread</name>
    <message>
        <source>The library can&apos;t be opened: start the program again.</source>
        <translation>La bibliothèque ne peut pas être ouverte&#xa0;: redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message>
        <source>{count} pictures like {name}, most alike first.</source>
        <translation>Images semblables à {name}&#xa0;: {count}, les plus proches d’abord.</translation>
    </message>
    <message>
        <source>Best, Not All Alike</source>
        <translation>Les meilleures, variées</translation>
    </message>
    <message>
        <source>How many pictures:</source>
        <translation>Nombre d’images&#xa0;:</translation>
    </message>
    <message>
        <source>{count} of the best pictures that are not all alike, as they were chosen: each is good, and unlike those before it.</source>
        <translation>{count} des meilleures images, assez variées, dans l’ordre du choix&#xa0;: chacune est bonne et différente des précédentes.</translation>
    </message>
    <message>
        <source>{count} stacks of near-duplicates: {under} pictures lie under their best. E shows a stack.</source>
        <translation>Piles de quasi-doublons&#xa0;: {count}&#xa0;; images sous leur meilleure&#xa0;: {under}. E montre une pile.</translation>
    </message>
    <message>
        <source>{count} versions of one picture, best first.</source>
        <translation>Versions d’une image&#xa0;: {count}, les meilleures d’abord.</translation>
    </message>
    <message>
        <source>Show All Pictures</source>
        <translation>Afficher toutes les images</translation>
    </message>
    <message>
        <source>Back to the Stacks</source>
        <translation>Retour aux piles</translation>
    </message>
    <message>
        <source>{count} can&apos;t be compared yet.</source>
        <translation>Pas encore comparables&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Prepare Likeness</source>
        <translation>Préparer la ressemblance</translation>
    </message>
    <message>
        <source>As gathered</source>
        <translation>Ordre du regroupement</translation>
    </message>
    <message>
        <source>Looking at pictures again: {done} of {total}.</source>
        <translation>Nouvel examen des images&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>Likeness is known now: find similar pictures again.</source>
        <translation>La ressemblance est maintenant connue&#xa0;: cherchez à nouveau les images semblables.</translation>
    </message>
    <message>
        <source>This picture was scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>Cette image a été notée avant que la ressemblance ne soit conservée&#xa0;: choisissez d’abord «&#xa0;Préparer la ressemblance&#xa0;».</translation>
    </message>
    <message>
        <source>These pictures were scored before likeness was kept: choose Prepare Likeness first.</source>
        <translation>Ces images ont été notées avant que la ressemblance ne soit conservée&#xa0;: choisissez d’abord «&#xa0;Préparer la ressemblance&#xa0;».</translation>
    </message>
    <message>
        <source>This folder is too large for stacks: open a part of it.</source>
        <translation>Ce dossier est trop grand pour des piles&#xa0;: ouvrez-en une partie.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>More than {most} pictures can&apos;t be dragged at once: select fewer, or choose File &gt; Copy, Move or Link.</source>
        <translation>Impossible de faire glisser plus de {most} images à la fois&#xa0;: sélectionnez-en moins, ou choisissez Fichier &gt; Copier, déplacer ou lier.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>All its pictures are scored. Folders you have opened are listed here; your files are only read.</source>
        <translation>Toutes ses images sont notées. Les dossiers déjà ouverts sont listés ici&#xa0;; vos fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Scores and order</source>
        <translation>Scores et ordre</translation>
    </message>
    <message>
        <source>The picture most like art comes first. Order by name, date or stars instead, and drag the handles to see a range of scores.</source>
        <translation>L’image la plus artistique vient en premier. Triez plutôt par nom, date ou étoiles, et faites glisser les poignées pour voir une plage de scores.</translation>
    </message>
    <message>
        <source>Mark with keys</source>
        <translation>Marquer au clavier</translation>
    </message>
    <message>
        <source>0 to 5 give stars, P picks, X rejects, 6 to 9 label. Enter opens the picture in full view.</source>
        <translation>0 à 5 donnent des étoiles, P retient, X rejette, 6 à 9 pour le libellé. Entrée ouvre l’image en vue complète.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type words of a name, a tag or a prompt, or a condition such as stars:&gt;=3.</source>
        <translation>Saisissez des mots d’un nom, d’un mot-clé ou d’un prompt, ou une condition comme stars:&gt;=3.</translation>
    </message>
    <message>
        <source>Take the best with you</source>
        <translation>Emporter les meilleures</translation>
    </message>
    <message>
        <source>The File menu exports the scores, and copies or moves the best pictures to another folder. F1 opens the guide.</source>
        <translation>Le menu Fichier exporte les scores, et copie ou déplace les meilleures images vers un autre dossier. F1 ouvre le guide.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another window or command changed the history: undo again to take back {title}.</source>
        <translation>Une autre fenêtre ou commande a modifié l’historique&#xa0;: annulez encore une fois pour revenir sur «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>Annulé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Rétabli&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Left as it is: {title}. Undo takes back what was done before.</source>
        <translation>Laissé tel quel&#xa0;: {title}. Annuler reviendra sur ce qui précède.</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>{} steps</source>
        <translation>{} étapes</translation>
    </message>
    <message>
        <source>CFG {:g}</source>
        <translation>CFG {:g}</translation>
    </message>
    <message>
        <source>Seed {}</source>
        <translation>Graine {}</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>À propos de cette image</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Puts the file&apos;s path on the clipboard</source>
        <translation>Place le chemin du fichier dans le presse-papiers</translation>
    </message>
    <message>
        <source>Like a photograph</source>
        <translation>Comme une photographie</translation>
    </message>
    <message>
        <source>Between photograph and art</source>
        <translation>Entre photographie et art</translation>
    </message>
    <message>
        <source>Like art</source>
        <translation>Comme de l’art</translation>
    </message>
    <message>
        <source>At or above {share} of its pictures</source>
        <translation>Au niveau ou au-dessus de {share} de ses images</translation>
    </message>
    <message>
        <source>± {deviation}, which is {low} to {high}</source>
        <translation>± {deviation}, soit de {low} à {high}</translation>
    </message>
    <message>
        <source>Tied with 1 other</source>
        <translation>À égalité avec 1 autre</translation>
    </message>
    <message>
        <source>Tied with {count} others</source>
        <translation>À égalité avec {count} autres</translation>
    </message>
    <message>
        <source>At or above {share} of the whole library</source>
        <translation>Au niveau ou au-dessus de {share} de toute la bibliothèque</translation>
    </message>
    <message>
        <source>Up by {places}</source>
        <translation>Monte de {places}</translation>
    </message>
    <message>
        <source>Down by {places}</source>
        <translation>Descend de {places}</translation>
    </message>
    <message>
        <source>The same place</source>
        <translation>La même place</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, {share}</source>
        <translation>{model}&#xa0;: rang {rank}, {share}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non notée</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore notée</translation>
    </message>
    <message>
        <source>ArtScore</source>
        <translation>ArtScore</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>Since the other model</source>
        <translation>Depuis l’autre modèle</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparée</translation>
    </message>
    <message>
        <source>Beside the reference</source>
        <translation>À côté de la référence</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Generated with</source>
        <translation>Générée avec</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Light Table</source>
        <translation>Table lumineuse</translation>
    </message>
    <message>
        <source>Zoom and move together</source>
        <translation>Zoomer et déplacer ensemble</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>Retour à toutes les images</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>100 % or whole</source>
        <translation>100 % ou entière</translation>
    </message>
</context>
<context>
    <name>LoupeControl</name>
    <message>
        <source>Above {photos} of reference photographs, {art} of reference art.</source>
        <translation>Au-dessus de {photos} des photographies et de {art} des œuvres de référence.</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} pixels</translation>
    </message>
    <message>
        <source>Modified {when}</source>
        <translation>Modifiée {when}</translation>
    </message>
</context>
<context>
    <name>LoupeView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} sur {total}</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>ArtScore {score}</source>
        <translation>ArtScore {score}</translation>
    </message>
    <message>
        <source>Back to all pictures</source>
        <translation>Retour à toutes les images</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>À propos de cette image</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Pourquoi ce score</translation>
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
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} étoiles</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Stars 0 to 5, P picks, X rejects, U clears, 6 to 9 label</source>
        <translation>Étoiles 0 à 5, P retient, X rejette, U efface, 6 à 9 pour le libellé</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>How different two pictures look to people</source>
        <translation>À quel point deux images paraissent différentes</translation>
    </message>
    <message>
        <source>How far colours differ, pixel by pixel</source>
        <translation>L’écart des couleurs, pixel par pixel</translation>
    </message>
    <message>
        <source>How alike structure and contrast are; 1 is the same</source>
        <translation>La ressemblance de structure et de contraste&#xa0;; 1 si identiques</translation>
    </message>
    <message>
        <source>How far textures and colours differ, wherever they are</source>
        <translation>L’écart des textures et des couleurs, où qu’elles soient</translation>
    </message>
    <message>
        <source>How far what is shown differs, whatever its style</source>
        <translation>L’écart de ce qui est montré, quel que soit le style</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Reference shows</source>
        <translation>La référence montre</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>The model of the ArtScore paper, from its authors&apos; public repository (MIT licence, about 100 MB).</source>
        <translation>Le modèle de l’article ArtScore, issu du dépôt public de ses auteurs (licence MIT, environ 100 Mo).</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Réseau de base</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Type de nombre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Among photographs and art: after {command}</source>
        <translation>Parmi les photographies et l’art : après {command}</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Centiles</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>5 %: {low}, median: {middle}, 95 %: {high}</source>
        <translation>5 % : {low}, médiane : {middle}, 95 % : {high}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Use This Model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with its hash</source>
        <translation>Lire tout le fichier et le comparer à son empreinte</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Add a Model File…</source>
        <translation>Ajouter un fichier de modèle…</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>Téléchargé et vérifié.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>Annulé. La reprise repartira de là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The file is whole: it matches its hash.</source>
        <translation>Le fichier est intact&#xa0;: il correspond à son empreinte.</translation>
    </message>
    <message>
        <source>{title}, in use</source>
        <translation>{title}, utilisé</translation>
    </message>
    <message>
        <source>No models</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Ce modèle est utilisé.</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Add a Model File</source>
        <translation>Ajouter un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Modèles (*.safetensors *.pth *.pt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
</context>
<context>
    <name>PicksDesk</name>
    <message>
        <source>There are no near-ties left to ask about in this folder.</source>
        <translation>Il ne reste plus de quasi ex æquo à départager dans ce dossier.</translation>
    </message>
    <message>
        <source>Your answers make a ranking of your own beside the model&apos;s.</source>
        <translation>Vos réponses forment votre propre classement à côté de celui du modèle.</translation>
    </message>
    <message>
        <source>Answered here: {count}.</source>
        <translation>Réponses ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Foretold of {count}: {taste} by your ranking, {score} by ArtScore.</source>
        <translation>Prédites sur {count}&#xa0;: {taste} par votre classement, {score} par l’ArtScore.</translation>
    </message>
    <message>
        <source>Choose Between Two Pictures</source>
        <translation>Choisir entre deux images</translation>
    </message>
    <message>
        <source>{count} pictures by your own ranking, fitted to {picks} answers.</source>
        <translation>{count} images selon votre propre classement, ajusté à {picks} réponses.</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so the answer stays: undo it after that.</source>
        <translation>Autre chose a été fait entre-temps, la réponse reste donc&#xa0;: annulez-la après cela.</translation>
    </message>
</context>
<context>
    <name>PicksDialog</name>
    <message>
        <source>Choose Between Near-Ties</source>
        <translation>Départager les quasi ex æquo</translation>
    </message>
    <message>
        <source>← the left one   → the right one   ↓ can&apos;t say   ↑ back   Esc done</source>
        <translation>← celle de gauche   → celle de droite   ↓ je ne sais pas   ↑ revenir   Échap terminer</translation>
    </message>
    <message>
        <source>Show by My Ranking</source>
        <translation>Afficher selon mon classement</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Can&apos;t Say</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Looking for near-ties…</source>
        <translation>Recherche des quasi ex æquo…</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Laquelle est la meilleure&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Tied: the score can&apos;t be told from another picture&apos;s</source>
        <translation>À égalité&#xa0;: la note ne se distingue pas de celle d’une autre image</translation>
    </message>
    <message>
        <source>{picture}, tied with others</source>
        <translation>{picture}, à égalité avec d’autres</translation>
    </message>
    <message>
        <source>moved up by {places}</source>
        <translation>montée de {places}</translation>
    </message>
    <message>
        <source>moved down by {places}</source>
        <translation>descendue de {places}</translation>
    </message>
    <message>
        <source>kept its place</source>
        <translation>a gardé sa place</translation>
    </message>
    <message>
        <source>{model}: rank {rank}, percentile {percentile}</source>
        <translation>{model}&#xa0;: rang {rank}, centile {percentile}</translation>
    </message>
    <message>
        <source>{name}, unreadable: {error}</source>
        <translation>{name}, illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{name}, not scored yet</source>
        <translation>{name}, pas encore notée</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}</source>
        <translation>{name}, ArtScore {score}</translation>
    </message>
    <message>
        <source>{name}, ArtScore {score}, percentile {percentile}</source>
        <translation>{name}, ArtScore {score}, centile {percentile}</translation>
    </message>
    <message>
        <source>can&apos;t be compared: {problem}</source>
        <translation>comparaison impossible&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparée</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Only the best</source>
        <translation>Seulement les meilleures</translation>
    </message>
    <message>
        <source>How many of the best</source>
        <translation>Combien des meilleures</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
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
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>RangeHandle</name>
    <message>
        <source>Lowest ArtScore shown</source>
        <translation>ArtScore le plus bas affiché</translation>
    </message>
    <message>
        <source>Highest ArtScore shown</source>
        <translation>ArtScore le plus haut affiché</translation>
    </message>
    <message>
        <source>{score} · top {share}</source>
        <translation>{score} · {share} supérieurs</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>What Raises the ArtScore</source>
        <translation>Ce qui élève l’ArtScore</translation>
    </message>
    <message>
        <source>Pictures of the same prompt are compared with each other only. Effects are in percentile points of this folder; bars are 95 % intervals over prompts, bold where the effect is clear. Comparisons are no experiments.</source>
        <translation>Seules les images d’un même prompt sont comparées entre elles. Les effets sont en points de centile de ce dossier&#xa0;; les barres sont des intervalles à 95 % sur les prompts, en gras quand l’effet est net. Des comparaisons ne sont pas des expériences.</translation>
    </message>
    <message>
        <source>Compare only pictures whose other settings are the same</source>
        <translation>Ne comparer que les images dont les autres réglages sont identiques</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>{count} pictures of this folder tell how they were generated, and no two of the same prompt differ in checkpoint, LoRA, sampler or CFG.</source>
        <translation>{count} images de ce dossier indiquent comment elles ont été générées, et aucune paire d’un même prompt ne diffère par le checkpoint, le LoRA, l’échantillonneur ou le CFG.</translation>
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
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>CFG</source>
        <translation>CFG</translation>
    </message>
    <message>
        <source>one prompt gives no interval</source>
        <translation>un seul prompt ne donne pas d’intervalle</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <translation>{low} à {high} points</translation>
    </message>
    <message>
        <source>{alike} of {prompts} prompts are alike otherwise</source>
        <translation>{alike} prompts sur {prompts} sont identiques par ailleurs</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>Cancelled. Resume goes on where it stopped.</source>
        <translation>Annulé. La reprise repartira de là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Compared with its namesake in {folder}</source>
        <translation>Comparée à l’image du même nom dans {folder}</translation>
    </message>
    <message>
        <source>Compared with {picture}</source>
        <translation>Comparée à {picture}</translation>
    </message>
    <message>
        <source>{metric}: {words}. Choose another…</source>
        <translation>{metric}&#xa0;: {words}. En choisir une autre…</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Compare with a Reference</source>
        <translation>Comparer à une référence</translation>
    </message>
    <message>
        <source>A picture or a folder</source>
        <translation>Une image ou un dossier</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La référence</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose a Reference Picture</source>
        <translation>Choisir une image de référence</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Choose a Folder of References</source>
        <translation>Choisir un dossier de références</translation>
    </message>
    <message>
        <source>Choose a picture, or a folder of pictures.</source>
        <translation>Choisissez une image ou un dossier d’images.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>{count} pictures: each picture here is compared with the one of its name, whatever the ending.</source>
        <translation>{count} images&#xa0;: chaque image d’ici est comparée à celle de même nom, quelle que soit l’extension.</translation>
    </message>
    <message>
        <source>{pixels} pixels; every picture here is compared with it.</source>
        <translation>{pixels} pixels&#xa0;; chaque image d’ici y est comparée.</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one size only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} ne compare que des images de même taille&#xa0;: {fitting} sur {known} ici ont celle de la référence, les autres viennent à la fin.</translation>
    </message>
    <message>
        <source>{metric} compares pictures of one shape only: {fitting} of {known} here are of the reference&apos;s, the others come last.</source>
        <translation>{metric} ne compare que des images de même forme&#xa0;: {fitting} sur {known} ici ont celle de la référence, les autres viennent à la fin.</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Use the Current Picture</source>
        <translation>Utiliser l’image actuelle</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its name.</source>
        <translation>Impossible de lire {path} ({reason})&#xa0;: vérifiez son nom.</translation>
    </message>
    <message>
        <source>{path} holds no pictures: choose another folder.</source>
        <translation>{path} ne contient aucune image&#xa0;: choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Rescoring</name>
    <message>
        <source>This folder shows the scores of {before}. {count} of its pictures are still to be scored by {after}.</source>
        <translation>Ce dossier montre les scores de {before}. Images restant à noter par {after}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>Garder {model}</translation>
    </message>
    <message>
        <source>Rescore</source>
        <translation>Noter à nouveau</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are scored by {after}. Arrows tell how many places each has moved since {before}.</source>
        <translation>{done} images sur {total} sont notées par {after}. Les flèches indiquent de combien de places chacune a bougé depuis {before}.</translation>
    </message>
    <message>
        <source>Go Back to {model}</source>
        <translation>Revenir à {model}</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than one place</source>
        <translation>{moved} images sur {count} ont bougé de plus d’une place</translation>
    </message>
    <message>
        <source>{moved} of {count} pictures moved by more than {places} places</source>
        <translation>{moved} images sur {count} ont bougé de plus de {places} places</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau {tau}</source>
        <translation>tau de Kendall {tau}</translation>
    </message>
    <message>
        <source>Sort by Rank Change</source>
        <translation>Trier par changement de rang</translation>
    </message>
</context>
<context>
    <name>ScoreHistogram</name>
    <message>
        <source>Distribution of ArtScores</source>
        <translation>Répartition des ArtScores</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Pas encore de scores</translation>
    </message>
    <message>
        <source>Scored: {count}</source>
        <translation>Notées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>ArtScores from {low} to {high}</source>
        <translation>ArtScores de {low} à {high}</translation>
    </message>
    <message>
        <source>the dots mark the middle of photos ({photo}) and of paintings ({art})</source>
        <translation>les points marquent le milieu des photos ({photo}) et des peintures ({art})</translation>
    </message>
    <message>
        <source>{facts}.
Drag the handles to choose a range; double-click to show all.</source>
        <translation>{facts}.
Faites glisser les poignées pour choisir une plage&#xa0;; double-cliquez pour tout afficher.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped because of a mistake in the program.</source>
        <translation>La notation s’est arrêtée à cause d’une erreur du programme.</translation>
    </message>
    <message>
        <source>Scoring goes on.</source>
        <translation>La notation continue.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;{name}&quot; is no device: choose auto, cpu, cuda, cuda:N or mps.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un appareil&#xa0;: choisissez auto, cpu, cuda, cuda:N ou mps.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no metric: choose {metrics}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une métrique&#xa0;: choisissez parmi {metrics}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no precision: choose one of auto, {precisions}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une précision&#xa0;: choisissez auto, {precisions}.</translation>
    </message>
    <message>
        <source>0 to 5 stars</source>
        <translation>0 à 5 étoiles</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>A collection needs a name: type at least one letter.</source>
        <translation>Une collection a besoin d’un nom&#xa0;: saisissez au moins une lettre.</translation>
    </message>
    <message>
        <source>A minus needs what it leaves out right after it, as in -tag:night.</source>
        <translation>Un moins doit être suivi directement de ce qu’il exclut, comme dans -tag:night.</translation>
    </message>
    <message>
        <source>A model&apos;s calibration must not fall: see the {name} numbers.</source>
        <translation>L’étalonnage d’un modèle ne doit pas décroître&#xa0;: voyez les nombres de {name}.</translation>
    </message>
    <message>
        <source>A model&apos;s calibration needs {quantiles} numbers for {name}.</source>
        <translation>L’étalonnage d’un modèle demande {quantiles} nombres pour {name}.</translation>
    </message>
    <message>
        <source>A path or a name is too long for the library {place} ({reason}): give it a shorter one.</source>
        <translation>Un chemin ou un nom est trop long pour la bibliothèque {place} ({reason})&#xa0;: donnez-lui-en un plus court.</translation>
    </message>
    <message>
        <source>A saved search needs a name: type at least one letter.</source>
        <translation>Une recherche conservée a besoin d’un nom&#xa0;: saisissez au moins une lettre.</translation>
    </message>
    <message>
        <source>A tag needs a name: type at least one letter.</source>
        <translation>Un mot-clé a besoin d’un nom&#xa0;: saisissez au moins une lettre.</translation>
    </message>
    <message>
        <source>AUC of photographs and art</source>
        <translation>AUC des photographies et de l’art</translation>
    </message>
    <message>
        <source>AUC of photographs and art (validation)</source>
        <translation>AUC des photographies et de l’art (validation)</translation>
    </message>
    <message>
        <source>AUC of photographs and drawings</source>
        <translation>AUC des photographies et des dessins</translation>
    </message>
    <message>
        <source>Access to the library {path} is denied: change its permissions, or choose another library.</source>
        <translation>L’accès à la bibliothèque {path} est refusé&#xa0;: modifiez ses droits d’accès ou choisissez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Another program uses {device}: scoring waits until {leave_gpu_mb} MB of its memory are free.</source>
        <translation>Un autre programme utilise {device}&#xa0;: la notation attend que {leave_gpu_mb} Mo de sa mémoire soient libres.</translation>
    </message>
    <message>
        <source>Another window or command did something meanwhile: look at the history, then undo again.</source>
        <translation>Entre-temps, une autre fenêtre ou commande a fait quelque chose&#xa0;: regardez l’historique, puis annulez à nouveau.</translation>
    </message>
    <message>
        <source>Average relevance position (validation)</source>
        <translation>Position moyenne de pertinence (validation)</translation>
    </message>
    <message>
        <source>Balanced accuracy of photographs and art</source>
        <translation>Exactitude équilibrée des photographies et de l’art</translation>
    </message>
    <message>
        <source>Brackets lie in each other more than {depth} deep: make the search simpler.</source>
        <translation>Des parenthèses sont imbriquées sur plus de {depth} niveaux&#xa0;: simplifiez la recherche.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion coupée par le serveur</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Copy {count} picture to {name}</source>
        <translation>Copier {count} image dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Copy {count} pictures to {name}</source>
        <translation>Copier {count} images dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>appareil ou ressource occupé</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Drawings held out</source>
        <translation>Dessins mis de côté</translation>
    </message>
    <message>
        <source>Drawings trained on</source>
        <translation>Dessins de l’entraînement</translation>
    </message>
    <message>
        <source>Epoch of the best model</source>
        <translation>Époque du meilleur modèle</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system can&apos;t notify of changes ({reason}); changes appear a little later.</source>
        <translation>Les fichiers de {root} sont vérifiés à intervalles réguliers, car le système ne peut pas signaler les changements ({reason})&#xa0;; ceux-ci apparaissent un peu plus tard.</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watched folders is reached; raise fs.inotify.max_user_watches to see changes at once.</source>
        <translation>Les fichiers de {root} sont vérifiés à intervalles réguliers, car la limite du système pour les dossiers surveillés est atteinte&#xa0;; augmentez fs.inotify.max_user_watches pour voir les changements aussitôt.</translation>
    </message>
    <message>
        <source>Files in {root} are checked at intervals because the system&apos;s limit of watching programs is reached; close some, or raise fs.inotify.max_user_instances, to see changes at once.</source>
        <translation>Les fichiers de {root} sont vérifiés à intervalles réguliers, car la limite du système pour les programmes qui surveillent est atteinte&#xa0;; fermez-en quelques-uns, ou augmentez fs.inotify.max_user_instances, pour voir les changements aussitôt.</translation>
    </message>
    <message>
        <source>Filter {count} picture</source>
        <translation>Trier {count} image</translation>
    </message>
    <message>
        <source>Filter {count} pictures</source>
        <translation>Trier {count} images</translation>
    </message>
    <message>
        <source>Greatest change by float16</source>
        <translation>Plus grand écart dû à float16</translation>
    </message>
    <message>
        <source>Greatest change by resolution</source>
        <translation>Plus grand écart dû à la résolution</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>l’hôte ne répond plus</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valide</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Keep the search {name}</source>
        <translation>Conserver la recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau (validation)</source>
        <translation>Tau de Kendall (validation)</translation>
    </message>
    <message>
        <source>Link {count} picture to {name}</source>
        <translation>Lier {count} image dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Link {count} pictures to {name}</source>
        <translation>Lier {count} images dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Loss (training)</source>
        <translation>Perte (entraînement)</translation>
    </message>
    <message>
        <source>Loss (validation)</source>
        <translation>Perte (validation)</translation>
    </message>
    <message>
        <source>Mean change by resolution</source>
        <translation>Écart moyen dû à la résolution</translation>
    </message>
    <message>
        <source>Memory ran short: fewer pictures are scored at a time now.</source>
        <translation>La mémoire a manqué&#xa0;: moins d’images sont désormais notées à la fois.</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>Minutes d’entraînement</translation>
    </message>
    <message>
        <source>Move {count} picture to {name}</source>
        <translation>Déplacer {count} image dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Move {count} pictures to {name}</source>
        <translation>Déplacer {count} images dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Move {stamps} picture to the bin</source>
        <translation>Mettre {stamps} image à la corbeille</translation>
    </message>
    <message>
        <source>Move {stamps} pictures to the bin</source>
        <translation>Mettre {stamps} images à la corbeille</translation>
    </message>
    <message>
        <source>NDCG@15 (validation)</source>
        <translation>NDCG@15 (validation)</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>nom ou service inconnu</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>aucune route vers l’hôte</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>appareil introuvable</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>appareil ou adresse introuvable</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {problems}</source>
        <translation>Rien ne peut être annulé&#xa0;: {problems}</translation>
    </message>
    <message>
        <source>Nothing stands after “{key}”: write for example {example}.</source>
        <translation>Rien ne suit «&#xa0;{key}&#xa0;»&#xa0;: écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>Notifications about {root} broke off, so its files are checked at intervals from now on; open the folder again to return to notifications.</source>
        <translation>Les notifications de {root} se sont interrompues&#xa0;; ses fichiers sont désormais vérifiés à intervalles réguliers. Rouvrez le dossier pour revenir aux notifications.</translation>
    </message>
    <message>
        <source>OpenVINO failed: torch scores from here on.</source>
        <translation>OpenVINO a échoué&#xa0;: torch note désormais.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>Order of blended series (Kendall&apos;s tau)</source>
        <translation>Ordre des séries mélangées (tau de Kendall)</translation>
    </message>
    <message>
        <source>Pairs in order (validation)</source>
        <translation>Paires en ordre (validation)</translation>
    </message>
    <message>
        <source>Pairs of damaged copies in order</source>
        <translation>Paires de copies abîmées en ordre</translation>
    </message>
    <message>
        <source>Pairs of restyled photographs in order</source>
        <translation>Paires de photographies restylées en ordre</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {how_to_add}, or choose another format.</source>
        <translation>Parquet nécessite pyarrow&#xa0;: {how_to_add}, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Photographs held out</source>
        <translation>Photographies mises de côté</translation>
    </message>
    <message>
        <source>Photographs trained on</source>
        <translation>Photographies de l’entraînement</translation>
    </message>
    <message>
        <source>Published ArtScore</source>
        <translation>ArtScore publié</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} picture</source>
        <translation>Lire le fichier XMP de {changed} image</translation>
    </message>
    <message>
        <source>Read the sidecars of {changed} pictures</source>
        <translation>Lire les fichiers XMP de {changed} images</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Restyled above the photograph</source>
        <translation>Restylées au-dessus de la photographie</translation>
    </message>
    <message>
        <source>Restyled below the painting</source>
        <translation>Restylées au-dessous de la peinture</translation>
    </message>
    <message>
        <source>Series left for a test</source>
        <translation>Séries laissées pour un test</translation>
    </message>
    <message>
        <source>Series of the validation</source>
        <translation>Séries de la validation</translation>
    </message>
    <message>
        <source>Series trained on</source>
        <translation>Séries de l’entraînement</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a folder&apos;s path in quotes.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» doit être un chemin de dossier entre guillemets.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a text in quotes, not {value}.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» doit être un texte entre guillemets, pas {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be a whole number, not {value}.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» doit être un nombre entier, pas {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be from {low} to {high}, not {value}.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» doit être compris entre {low} et {high}, pas {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be one of {allowed}, not {value}.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» doit être l’un de {allowed}, pas {value}.</translation>
    </message>
    <message>
        <source>Setting &quot;{name}&quot; must be true or false, not {value}.</source>
        <translation>Le paramètre «&#xa0;{name}&#xa0;» doit être true ou false, pas {value}.</translation>
    </message>
    <message>
        <source>Settings could not be read from {path}: {reason}.</source>
        <translation>Les paramètres n’ont pas pu être lus dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Settings could not be saved to {path}: {reason}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Settings in {path} are not valid TOML ({reason}); the defaults are used.</source>
        <translation>Les paramètres de {path} ne sont pas du TOML valide ({reason})&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Settings in {path} were not valid TOML ({reason}); they were kept as {name} and the defaults are used.</source>
        <translation>Les paramètres de {path} n’étaient pas du TOML valide ({reason})&#xa0;; ils ont été gardés sous le nom {name}, et les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Something is missing after “{before}”: write what to find, as in castle or tag:night.</source>
        <translation>Il manque quelque chose après «&#xa0;{before}&#xa0;»&#xa0;: écrivez ce qu’il faut trouver, comme château ou tag:night.</translation>
    </message>
    <message>
        <source>Something is missing: write what to find, as in castle or tag:night.</source>
        <translation>Il manque quelque chose&#xa0;: écrivez ce qu’il faut trouver, comme château ou tag:night.</translation>
    </message>
    <message>
        <source>Sound above damaged: {damage}</source>
        <translation>Intactes au-dessus d’abîmées : {damage}</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le fichier n’est plus valable sur le partage réseau</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>échec temporaire de la résolution du nom</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>fichier en cours d’exécution</translation>
    </message>
    <message>
        <source>The connection to the library {place} was lost: check the network and the server, and try again; what was kept before is safe.</source>
        <translation>La connexion à la bibliothèque {place} a été perdue&#xa0;: vérifiez le réseau et le serveur, puis réessayez&#xa0;; ce qui était déjà conservé est en sécurité.</translation>
    </message>
    <message>
        <source>The database of the library {place} has the encoding {encoding}: make one with `createdb --encoding UTF8 --template template0`.</source>
        <translation>La base de données de la bibliothèque {place} a l’encodage {encoding}&#xa0;: créez-en une avec «&#xa0;createdb --encoding UTF8 --template template0&#xa0;».</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full: free some space and try again.</source>
        <translation>Le disque de la bibliothèque {path} est plein&#xa0;: libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The download from {url} stopped ({error}): check the connection and try again; what has arrived is kept.</source>
        <translation>Le téléchargement depuis {url} s’est arrêté ({error})&#xa0;: vérifiez la connexion et réessayez&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>The download was cancelled; what has arrived is kept, and the next one goes on from there.</source>
        <translation>Le téléchargement a été annulé&#xa0;; ce qui est arrivé est conservé, et le prochain repartira de là.</translation>
    </message>
    <message>
        <source>The folder {top} can&apos;t be opened ({error}); check its permissions and its drive.</source>
        <translation>Le dossier {top} ne peut pas être ouvert ({error})&#xa0;; vérifiez ses droits d’accès et son disque.</translation>
    </message>
    <message>
        <source>The library {called} was written by a newer version of ArtScore Curator (schema {version}, this one knows {head}): update the program, or name another library.</source>
        <translation>La bibliothèque {called} a été écrite par une version plus récente d’ArtScore Curator (schéma {version}, celle-ci connaît {head})&#xa0;: mettez le programme à jour ou indiquez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and a new one was begun, so pictures will be scored again.</source>
        <translation>La bibliothèque {library} était endommagée ({damage})&#xa0;: elle a été gardée sous le nom {aside} et une nouvelle a été commencée, les images seront donc notées à nouveau.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from its backup of {made_at} UTC.</source>
        <translation>La bibliothèque {library} était endommagée ({damage})&#xa0;: elle a été gardée sous le nom {aside} et reconstruite à partir de sa sauvegarde du {made_at} UTC.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read and its backup of {made_at} UTC.</source>
        <translation>La bibliothèque {library} était endommagée ({damage})&#xa0;: elle a été gardée sous le nom {aside} et reconstruite à partir de {rows} lignes encore lisibles et de sa sauvegarde du {made_at} UTC.</translation>
    </message>
    <message>
        <source>The library {library} was damaged ({damage}): it was kept as {aside} and built anew from {rows} rows that could still be read.</source>
        <translation>La bibliothèque {library} était endommagée ({damage})&#xa0;: elle a été gardée sous le nom {aside} et reconstruite à partir de {rows} lignes encore lisibles.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be opened: check that its folder exists and can be written.</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte&#xa0;: vérifiez que son dossier existe et est accessible en écriture.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read or written: check its disk.</source>
        <translation>La bibliothèque {path} ne peut être ni lue ni écrite&#xa0;: vérifiez son disque.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be read where it is, for its folder can&apos;t be written and its last changes are in {name}: make the folder writable, or copy both files to one that is, and look at the copy.</source>
        <translation>La bibliothèque {path} ne peut pas être lue à son emplacement, car son dossier n’est pas accessible en écriture et ses dernières modifications sont dans {name}&#xa0;: rendez le dossier accessible en écriture, ou copiez les deux fichiers dans un dossier qui l’est et examinez la copie.</translation>
    </message>
    <message>
        <source>The library {path} can&apos;t be written: make the file and its folder writable, or choose another library.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite&#xa0;: rendez le fichier et son dossier accessibles en écriture, ou choisissez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The library {path} had been emptied: it was taken from its backup of {made_at} UTC.</source>
        <translation>La bibliothèque {path} avait été vidée&#xa0;: elle a été reprise de sa sauvegarde du {made_at} UTC.</translation>
    </message>
    <message>
        <source>The library {path} is damaged: start the program again to have it built anew from its backup and what can still be read.</source>
        <translation>La bibliothèque {path} est endommagée&#xa0;: redémarrez le programme pour qu’elle soit reconstruite à partir de sa sauvegarde et de ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>The library {path} is kept busy by another program: close it and try again.</source>
        <translation>La bibliothèque {path} est occupée par un autre programme&#xa0;: fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The library {path} was brought up to date; the old one was kept as {file} in {file2}.</source>
        <translation>La bibliothèque {path} a été mise à jour&#xa0;; l’ancienne a été gardée sous le nom {file} dans {file2}.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be opened ({error}): check its address, user and password, the server and the network.</source>
        <translation>La bibliothèque {place} ne peut pas être ouverte ({error})&#xa0;: vérifiez son adresse, l’utilisateur et le mot de passe, le serveur et le réseau.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be read by its server ({reason}): have who runs the server restore its last backup.</source>
        <translation>La bibliothèque {place} ne peut pas être lue par son serveur ({reason})&#xa0;: demandez à qui gère le serveur d’en restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be used: {reason}.</source>
        <translation>La bibliothèque {place} ne peut pas être utilisée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library {place} can&apos;t be written: its server only answers questions, so name the server that it copies.</source>
        <translation>La bibliothèque {place} ne peut pas être écrite&#xa0;: son serveur est en lecture seule&#xa0;; indiquez le serveur dont il est la copie.</translation>
    </message>
    <message>
        <source>The library {place} is kept busy by another program: wait for it and try again.</source>
        <translation>La bibliothèque {place} est occupée par un autre programme&#xa0;: attendez qu’il ait fini et réessayez.</translation>
    </message>
    <message>
        <source>The library {place} is no file.</source>
        <translation>La bibliothèque {place} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The library {place} needs psycopg, which is not here: {how_to_add}.</source>
        <translation>La bibliothèque {place} nécessite psycopg, qui n’est pas installé&#xa0;: {how_to_add}.</translation>
    </message>
    <message>
        <source>The library {place} was brought up to date: older versions of the program can&apos;t open it any more.</source>
        <translation>La bibliothèque {place} a été mise à jour&#xa0;: les versions plus anciennes du programme ne peuvent plus l’ouvrir.</translation>
    </message>
    <message>
        <source>The library {place} was closed.</source>
        <translation>La bibliothèque {place} a été fermée.</translation>
    </message>
    <message>
        <source>The library {source} is damaged ({damage}), so no copy of it was kept: run `curator library repair`.</source>
        <translation>La bibliothèque {source} est endommagée ({damage}), aucune copie n’en a donc été gardée&#xa0;: lancez «&#xa0;curator library repair&#xa0;».</translation>
    </message>
    <message>
        <source>The model can&apos;t be written to {path} ({reason}); choose another folder.</source>
        <translation>Le modèle ne peut pas être écrit dans {path} ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The model file {path} can&apos;t be read ({reason}); choose another file.</source>
        <translation>Le fichier de modèle {path} ne peut pas être lu ({reason})&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The model gave a score that is not a number, so it is damaged or not trained to its end: choose another model.</source>
        <translation>Le modèle a donné un score qui n’est pas un nombre&#xa0;; il est donc endommagé, ou son entraînement n’est pas terminé&#xa0;: choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model in use can&apos;t tell what reads as art: run `curator model calibrate`, or choose another model.</source>
        <translation>Le modèle utilisé ne peut pas dire ce qui évoque l’art&#xa0;: lancez «&#xa0;curator model calibrate&#xa0;» ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>Le modèle {error}&#xa0;; choisissez un checkpoint ArtScore (.pth ou .safetensors).</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}): check the name, or choose another model.</source>
        <translation>Le modèle {path} ne peut pas être lu ({reason})&#xa0;: vérifiez le nom ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s calibration can&apos;t be read; percentiles are not shown.</source>
        <translation>L’étalonnage du modèle ne peut pas être lu&#xa0;; les centiles ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The published model is not downloaded yet: download it in the model dialog or with `curator model download published`.</source>
        <translation>Le modèle publié n’est pas encore téléchargé&#xa0;: téléchargez-le dans la boîte de dialogue des modèles ou avec «&#xa0;curator model download published&#xa0;».</translation>
    </message>
    <message>
        <source>The server of the library {place} is at its limits ({reason}): have who runs it make room, and try again.</source>
        <translation>Le serveur de la bibliothèque {place} a atteint ses limites ({reason})&#xa0;: demandez à qui le gère de faire de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The server of the library {place} refuses this user ({reason}): check its name and password.</source>
        <translation>Le serveur de la bibliothèque {place} refuse cet utilisateur ({reason})&#xa0;: vérifiez son nom et son mot de passe.</translation>
    </message>
    <message>
        <source>The weights of {title} are not on this computer yet: download them once with `curator model download {name}`, or name torchvision&apos;s {file_name} with --weights.</source>
        <translation>Les poids {title} ne sont pas encore sur cet ordinateur&#xa0;: téléchargez-les une fois avec «&#xa0;curator model download {name}&#xa0;», ou indiquez {file_name} de torchvision avec --weights.</translation>
    </message>
    <message>
        <source>The weights {path} can&apos;t be read ({reason}): check the name.</source>
        <translation>Les poids {path} ne peuvent pas être lus ({reason})&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is already a collection “{name}”: choose another name.</source>
        <translation>Il existe déjà une collection «&#xa0;{name}&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a saved search “{name}”: choose another name.</source>
        <translation>Il existe déjà une recherche conservée «&#xa0;{name}&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a tag “{name}”: choose another name.</source>
        <translation>Il existe déjà un mot-clé «&#xa0;{name}&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no backup {backup}: `curator library list` names all.</source>
        <translation>Il n’y a pas de sauvegarde {backup}&#xa0;: «&#xa0;curator library list&#xa0;» les nomme toutes.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”: check its spelling.</source>
        <translation>Il n’y a pas de collection «&#xa0;{name}&#xa0;»&#xa0;: vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>There is no field “{name}”; did you mean {close}:? To search for the text, put quotes round it.</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{close}:&#xa0;»&#xa0;? Pour chercher ce texte, mettez-le entre guillemets droits (&quot;).</translation>
    </message>
    <message>
        <source>There is no field “{name}”; there are {fields}. To search for the text, put quotes round it.</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}&#xa0;»&#xa0;; pour chercher ce texte, mettez-le entre guillemets droits (&quot;). Il y a {fields}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”: check its spelling.</source>
        <translation>Il n’y a pas de recherche conservée «&#xa0;{name}&#xa0;»&#xa0;: vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: check its spelling.</source>
        <translation>Il n’y a pas de mot-clé «&#xa0;{name}&#xa0;»&#xa0;: vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>There is not enough memory to score even one picture: close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour noter ne serait-ce qu’une image&#xa0;: fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing between these quotation marks: write what to find.</source>
        <translation>Il n’y a rien entre ces guillemets&#xa0;: écrivez ce qu’il faut trouver.</translation>
    </message>
    <message>
        <source>This bracket closes none: take it away, or put quotes round the text.</source>
        <translation>Cette parenthèse n’en ferme aucune&#xa0;: retirez-la, ou mettez le texte entre guillemets droits (&quot;).</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ) after it.</source>
        <translation>Cette parenthèse n’est pas fermée&#xa0;: ajoutez une ) après elle.</translation>
    </message>
    <message>
        <source>This computer has no device &quot;mps&quot;: choose &quot;auto&quot; or &quot;cpu&quot;.</source>
        <translation>Cet ordinateur n’a pas d’appareil «&#xa0;mps&#xa0;»&#xa0;: choisissez «&#xa0;auto&#xa0;» ou «&#xa0;cpu&#xa0;».</translation>
    </message>
    <message>
        <source>This computer has no device &quot;{name}&quot; that torch can use: choose &quot;auto&quot; or &quot;cpu&quot;, or install a CUDA build of torch and the card&apos;s driver.</source>
        <translation>Cet ordinateur n’a pas d’appareil «&#xa0;{name}&#xa0;» que torch puisse utiliser&#xa0;: choisissez «&#xa0;auto&#xa0;» ou «&#xa0;cpu&#xa0;», ou installez une version CUDA de torch et le pilote de la carte.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: add a &quot; after the text.</source>
        <translation>Ce guillemet n’est pas fermé&#xa0;: ajoutez un &quot; après le texte.</translation>
    </message>
    <message>
        <source>This search has {text} characters: write at most {length}.</source>
        <translation>Cette recherche a {text} caractères&#xa0;: écrivez-en au plus {length}.</translation>
    </message>
    <message>
        <source>This system&apos;s bin gives nothing back to programs: open the bin and restore the pictures there.</source>
        <translation>La corbeille de ce système ne rend rien aux programmes&#xa0;: ouvrez-la et restaurez-y les images.</translation>
    </message>
    <message>
        <source>This user may not read, write or make all tables of the library {place}: have who runs the server grant the rights, or name another user.</source>
        <translation>Cet utilisateur n’a pas le droit de lire, d’écrire ou de créer toutes les tables de la bibliothèque {place}&#xa0;: demandez à qui gère le serveur d’accorder ces droits, ou indiquez un autre utilisateur.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques imbriqués</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pas d’entraînement</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>le point de connexion n’est plus connecté</translation>
    </message>
    <message>
        <source>Triples of damaged copies in order</source>
        <translation>Triplets de copies abîmées en ordre</translation>
    </message>
    <message>
        <source>Triples of restyled photographs in order</source>
        <translation>Triplets de photographies restylées en ordre</translation>
    </message>
    <message>
        <source>Watching broke off; open the folder again to resume it.</source>
        <translation>La surveillance s’est interrompue&#xa0;; rouvrez le dossier pour la reprendre.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title}, so it was thrown away: try again later, or check that no proxy or log-in page answers in its place.</source>
        <translation>Ce que {url} a envoyé n’est pas ce qui était attendu ({title}) et a donc été jeté&#xa0;: réessayez plus tard, ou vérifiez qu’aucun proxy ni aucune page de connexion ne répond à sa place.</translation>
    </message>
    <message>
        <source>Works of art held out</source>
        <translation>Œuvres d’art mises de côté</translation>
    </message>
    <message>
        <source>Works of art trained on</source>
        <translation>Œuvres d’art de l’entraînement</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>une collection</translation>
    </message>
    <message>
        <source>a row of {row} refers to a missing row of {row2}</source>
        <translation>une ligne de {row} renvoie à une ligne manquante de {row2}</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>un état</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>un mot-clé</translation>
    </message>
    <message>
        <source>another file has its old place; rename that one and undo again</source>
        <translation>un autre fichier occupe son ancienne place&#xa0;; renommez cet autre fichier et annulez à nouveau</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>un autre type de fichier</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>fermez d’autres programmes</translation>
    </message>
    <message>
        <source>collect in {name}</source>
        <translation>mettre dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>colour blue</source>
        <translation>couleur bleue</translation>
    </message>
    <message>
        <source>colour green</source>
        <translation>couleur verte</translation>
    </message>
    <message>
        <source>colour label</source>
        <translation>libellé de couleur</translation>
    </message>
    <message>
        <source>colour none</source>
        <translation>sans couleur</translation>
    </message>
    <message>
        <source>colour orange</source>
        <translation>couleur orange</translation>
    </message>
    <message>
        <source>colour purple</source>
        <translation>couleur violette</translation>
    </message>
    <message>
        <source>colour red</source>
        <translation>couleur rouge</translation>
    </message>
    <message>
        <source>colour yellow</source>
        <translation>couleur jaune</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le fichier de la base de données est endommagé</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>date du fichier</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée/sortie du disque</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>générateur</translation>
    </message>
    <message>
        <source>generator&apos;s model</source>
        <translation>modèle du générateur</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>échelle de guidage</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>hauteur en pixels</translation>
    </message>
    <message>
        <source>holds no state dict</source>
        <translation>ne contient pas de «&#xa0;state dict&#xa0;»</translation>
    </message>
    <message>
        <source>install it with `{command}`</source>
        <translation>installez-le avec «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>is damaged ({name} has negative values)</source>
        <translation>est endommagé ({name} a des valeurs négatives)</translation>
    </message>
    <message>
        <source>is damaged ({name} has values that are not numbers)</source>
        <translation>est endommagé ({name} a des valeurs qui ne sont pas des nombres)</translation>
    </message>
    <message>
        <source>is damaged or cut short</source>
        <translation>est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>is damaged, holds code, or is no model file</source>
        <translation>est endommagé, contient du code ou n’est pas un fichier de modèle</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({missing} is missing)</source>
        <translation>n’est pas un modèle ArtScore ({missing} manque)</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} has the shape {found} instead of {shape})</source>
        <translation>n’est pas un modèle ArtScore ({name} a la forme {found} au lieu de {shape})</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({name} is stored as {dtype})</source>
        <translation>n’est pas un modèle ArtScore ({name} est enregistré comme {dtype})</translation>
    </message>
    <message>
        <source>is not an ArtScore model ({unknown} is unknown)</source>
        <translation>n’est pas un modèle ArtScore ({unknown} est inconnu)</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>le fichier a changé pendant la copie</translation>
    </message>
    <message>
        <source>it is gone from there</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>il a été modifié depuis</translation>
    </message>
    <message>
        <source>its original is gone, and it may be the last copy</source>
        <translation>son original a disparu, et c’est peut-être la dernière copie</translation>
    </message>
    <message>
        <source>its reference: {error}</source>
        <translation>sa référence&#xa0;: {error}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>part of the file name, or a pattern</source>
        <translation>partie du nom de fichier, ou motif</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>centile</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>retenir</translation>
    </message>
    <message>
        <source>picked, rejected or neither</source>
        <translation>retenue, rejetée ou sans marqueur</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>échantillonneur</translation>
    </message>
    <message>
        <source>sampling steps</source>
        <translation>étapes d’échantillonnage</translation>
    </message>
    <message>
        <source>save a smaller copy, or measure on the CPU</source>
        <translation>enregistrez une copie plus petite, ou mesurez avec le processeur (CPU)</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>taille du fichier</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>mot-clé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>take out of {name}</source>
        <translation>retirer de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the copy differs from what was read</source>
        <translation>la copie diffère de ce qui a été lu</translation>
    </message>
    <message>
        <source>the packaged program can&apos;t take it in; the wheel beside it, by `{command}`, has it</source>
        <translation>le programme empaqueté ne peut pas l’accueillir&#xa0;; le paquet wheel fourni à côté, installé par «&#xa0;{command}&#xa0;», le contient</translation>
    </message>
    <message>
        <source>the published model</source>
        <translation>le modèle publié</translation>
    </message>
    <message>
        <source>the server has fewer bytes than had arrived</source>
        <translation>le serveur a moins d’octets qu’il n’en était arrivé</translation>
    </message>
    <message>
        <source>the server sent another part than was asked for</source>
        <translation>le serveur a envoyé une autre partie que celle demandée</translation>
    </message>
    <message>
        <source>the weights of {title}</source>
        <translation>les poids {title}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>unflag</source>
        <translation>retirer le marqueur</translation>
    </message>
    <message>
        <source>unpacks to more than an ArtScore model has</source>
        <translation>contient, une fois décompressé, plus que n’en a un modèle ArtScore</translation>
    </message>
    <message>
        <source>untag {name}</source>
        <translation>retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>what it reads as</source>
        <translation>ce que l’image évoque</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>largeur en pixels</translation>
    </message>
    <message>
        <source>words of the negative prompt</source>
        <translation>mots du prompt négatif</translation>
    </message>
    <message>
        <source>words of the prompt</source>
        <translation>mots du prompt</translation>
    </message>
    <message>
        <source>{backup} is not a sound library ({damage}): choose another backup.</source>
        <translation>{backup} n’est pas une bibliothèque saine ({damage})&#xa0;: choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{chosen} is not there or not a file: check the name of the weights.</source>
        <translation>{chosen} n’existe pas ou n’est pas un fichier&#xa0;: vérifiez le nom des poids.</translation>
    </message>
    <message>
        <source>{device} failed: the CPU scores from here on.</source>
        <translation>{device} a échoué&#xa0;: le processeur (CPU) note désormais.</translation>
    </message>
    <message>
        <source>{device} has too little memory: the CPU scores from here on.</source>
        <translation>{device} a trop peu de mémoire&#xa0;: le processeur (CPU) note désormais.</translation>
    </message>
    <message>
        <source>{done}: {count} picture</source>
        <translation>{done}&#xa0;: {count} image</translation>
    </message>
    <message>
        <source>{done}: {count} pictures</source>
        <translation>{done}&#xa0;: {count} images</translation>
    </message>
    <message>
        <source>{error} The default is used ({path}).</source>
        <translation>{error} La valeur par défaut est utilisée ({path}).</translation>
    </message>
    <message>
        <source>{file} is not in the bin any more.</source>
        <translation>{file} n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made ({reason}): choose another place.</source>
        <translation>{folder} ne peut pas être créé ({reason})&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose another place.</source>
        <translation>{folder} n’est pas un dossier&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions, or copy it instead.</source>
        <translation>{name} ne peut pas être mis dans {name2} ({reason})&#xa0;: vérifiez le disque et les droits d’accès de ce dossier, ou copiez plutôt.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be brought to {name2} ({reason}): check that folder&apos;s drive and permissions.</source>
        <translation>{name} ne peut pas être mis dans {name2} ({reason})&#xa0;: vérifiez le disque et les droits d’accès de ce dossier.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be moved to the bin ({reason}): check its folder&apos;s permissions.</source>
        <translation>{name} ne peut pas être mis à la corbeille ({reason})&#xa0;: vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions and that its drive is connected.</source>
        <translation>{name} ne peut pas être lu ({reason})&#xa0;: vérifiez ses droits d’accès et que son disque est connecté.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>{name} ne peut pas être lu ({reason})&#xa0;: vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({reason}): check that it is there.</source>
        <translation>{name} ne peut pas être lu ({reason})&#xa0;: vérifiez que le fichier est là.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be taken back ({reason}): check its folder.</source>
        <translation>{name} ne peut pas être repris ({reason})&#xa0;: vérifiez son dossier.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written ({reason}): choose another place.</source>
        <translation>{name} ne peut pas être écrit ({reason})&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{name} goes from {low} to {high}: “{text}” finds nothing.</source>
        <translation>{name} va de {low} à {high}&#xa0;: «&#xa0;{text}&#xa0;» ne trouve rien.</translation>
    </message>
    <message>
        <source>{name} goes from {low}: “{text}” finds nothing.</source>
        <translation>{name} commence à {low}&#xa0;: «&#xa0;{text}&#xa0;» ne trouve rien.</translation>
    </message>
    <message>
        <source>{name} holds more than {pixels} million pixels, too many to open safely; save a smaller copy.</source>
        <translation>{name} contient plus de {pixels} millions de pixels, trop pour être ouvert sans risque&#xa0;; enregistrez une copie plus petite.</translation>
    </message>
    <message>
        <source>{name} is a folder: name the pictures in it.</source>
        <translation>{name} est un dossier&#xa0;: nommez les images qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that crashes its reader: replace it with a whole copy, or remove it.</source>
        <translation>{name} est endommagé d’une façon qui fait planter son lecteur&#xa0;: remplacez-le par une copie intacte ou retirez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and can&apos;t be read whole; replace it with a whole copy.</source>
        <translation>{name} est endommagé ou tronqué et ne peut pas être lu en entier&#xa0;; remplacez-le par une copie intacte.</translation>
    </message>
    <message>
        <source>{name} is empty; replace it with a whole copy.</source>
        <translation>{name} est vide&#xa0;; remplacez-le par une copie intacte.</translation>
    </message>
    <message>
        <source>{name} is gone: it was moved or deleted meanwhile.</source>
        <translation>{name} a disparu&#xa0;: le fichier a été déplacé ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>{name} is in the bin still: another file has its place; rename that.</source>
        <translation>{name} est encore dans la corbeille&#xa0;: un autre fichier occupe sa place&#xa0;; renommez cet autre fichier.</translation>
    </message>
    <message>
        <source>{name} is more than {ratio} times longer than it is wide, too thin to score with its shape kept; choose the preprocess &quot;squash&quot; for it.</source>
        <translation>{name} est plus de {ratio} fois plus long que large, trop étroit pour être noté avec ses proportions&#xa0;; choisissez la forme «&#xa0;Ramenée à un carré&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is no longer wanted: nothing was read of it.</source>
        <translation>{name} n’est plus demandé&#xa0;: rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF or HEIC picture, or its beginning is damaged; open it elsewhere and save it anew, or remove it.</source>
        <translation>{name} n’est pas une image PNG, JPEG, WebP, AVIF, GIF, BMP, TIFF ou HEIC, ou son début est endommagé&#xa0;; ouvrez ce fichier ailleurs et enregistrez-le à nouveau, ou retirez-le.</translation>
    </message>
    <message>
        <source>{name} is not there: check its name.</source>
        <translation>{name} n’existe pas&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>{name} is one of {choices}: not “{wrong}”.</source>
        <translation>{name} ne connaît pas «&#xa0;{wrong}&#xa0;», seulement {choices}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or save a smaller copy.</source>
        <translation>{name} demande plus de mémoire qu’il n’y en a de libre&#xa0;; fermez d’autres programmes ou enregistrez une copie plus petite.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is: {cure}.</source>
        <translation>{name} demande plus de mémoire qu’il n’y en a&#xa0;: {cure}.</translation>
    </message>
    <message>
        <source>{name} stays where it is ({reason}): check its folder&apos;s drive and permissions.</source>
        <translation>{name} reste où il est ({reason})&#xa0;: vérifiez le disque et les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>{name} stays where it is: another file took the name {name2}.</source>
        <translation>{name} reste où il est&#xa0;: un autre fichier a pris le nom {name2}.</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} reste en l’état&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} takes a date or an age, as in 2026, 2026-01, 2026-01-31, today, &lt;7d or 7d..14d: not “{text}”.</source>
        <translation>{name} attend une date ou un âge, comme 2026, 2026-01, 2026-01-31, today, &lt;7d ou 7d..14d, pas «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} takes a number, as in {example}: not “{text}”.</source>
        <translation>{name} attend un nombre, comme dans {example}, pas «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} takes a size with its unit, as in &gt;2mb, &lt;500kb or 1mb..5mb: not “{text}”.</source>
        <translation>{name} attend une taille avec son unité, comme &gt;2mb, &lt;500kb ou 1mb..5mb, pas «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read: it may be damaged; save it anew from another program, or remove it.</source>
        <translation>{name} met plus de {seconds} secondes à se lire&#xa0;: le fichier est peut-être endommagé&#xa0;; enregistrez-le à nouveau depuis un autre programme ou retirez-le.</translation>
    </message>
    <message>
        <source>{name} was changed or moved meanwhile: look at it again.</source>
        <translation>{name} a été modifié ou déplacé entre-temps&#xa0;: regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} would take more than a gigabyte of memory to open ({width} x {height} pixels, {mode}); save a smaller copy.</source>
        <translation>{name} demanderait plus d’un gigaoctet de mémoire à l’ouverture ({width} x {height} pixels, {mode})&#xa0;; enregistrez une copie plus petite.</translation>
    </message>
    <message>
        <source>{offset} of {total} bytes arrived</source>
        <translation>{offset} octets sur {total} sont arrivés</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written as Parquet: {error}.</source>
        <translation>{out} ne peut pas être écrit en Parquet&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({error}); it was passed over.</source>
        <translation>{path} ne peut pas être lu ({error}) et a été ignoré.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}): check its permissions.</source>
        <translation>{path} ne peut pas être lu ({reason})&#xa0;: vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}): check its folder&apos;s permissions.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#xa0;: vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; try again when it is finished.</source>
        <translation>{path} a changé pendant sa lecture&#xa0;; réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of torchvision&apos;s {name}: choose that file.</source>
        <translation>{path} ne contient pas les poids {name} de torchvision&#xa0;: choisissez ce fichier-là.</translation>
    </message>
    <message>
        <source>{path} has no safetensors header; choose a .safetensors model file.</source>
        <translation>{path} n’a pas d’en-tête safetensors&#xa0;; choisissez un fichier de modèle .safetensors.</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model: choose another file.</source>
        <translation>{path} fait {size} Go, trop pour un modèle ArtScore&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} has {size} GB, too much for an ArtScore model; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} fait {size} Go, trop pour un modèle ArtScore&#xa0;; choisissez un checkpoint ArtScore (.pth ou .safetensors).</translation>
    </message>
    <message>
        <source>{path} holds more than weights: choose torchvision&apos;s own file.</source>
        <translation>{path} contient plus que des poids&#xa0;: choisissez le fichier de torchvision lui-même.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a folder to watch.</source>
        <translation>{path} est un fichier&#xa0;; choisissez un dossier à surveiller.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the path of a library file.</source>
        <translation>{path} est un dossier&#xa0;: indiquez le chemin d’un fichier de bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights: download it again or choose another.</source>
        <translation>{path} est endommagé ou n’est pas un fichier de poids&#xa0;: téléchargez-le à nouveau ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a model file ({error}).</source>
        <translation>{path} est endommagé ou n’est pas un fichier de modèle ({error}).</translation>
    </message>
    <message>
        <source>{path} is damaged: install the program again.</source>
        <translation>{path} est endommagé&#xa0;: réinstallez le programme.</translation>
    </message>
    <message>
        <source>{path} is more than {ratio} times longer than it is wide, too thin for {title}.</source>
        <translation>{path} est plus de {ratio} fois plus long que large, trop étroit pour {title}.</translation>
    </message>
    <message>
        <source>{path} is no XMP sidecar that can be read: mend it, or move it away.</source>
        <translation>{path} n’est pas un fichier XMP lisible&#xa0;: réparez-le ou déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>{path} is not a file: choose a model file.</source>
        <translation>{path} n’est pas un fichier&#xa0;: choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>{path} is not a file; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} n’est pas un fichier&#xa0;; choisissez un checkpoint ArtScore (.pth ou .safetensors).</translation>
    </message>
    <message>
        <source>{path} is not a file; remove it or give it another name.</source>
        <translation>{path} n’est pas un fichier&#xa0;; retirez-le ou donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>{path} is not a model file: choose a .safetensors file or a torch checkpoint.</source>
        <translation>{path} n’est pas un fichier de modèle&#xa0;: choisissez un fichier .safetensors ou un checkpoint torch.</translation>
    </message>
    <message>
        <source>{path} is not an ArtScore Curator library: give another path.</source>
        <translation>{path} n’est pas une bibliothèque d’ArtScore Curator&#xa0;: indiquez un autre chemin.</translation>
    </message>
    <message>
        <source>{path} is not the published model any more: delete it and download it again.</source>
        <translation>{path} n’est plus le modèle publié&#xa0;: supprimez ce fichier et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is not there: connect its drive.</source>
        <translation>{path} n’est pas là&#xa0;: connectez son disque.</translation>
    </message>
    <message>
        <source>{path} is over {file_bytes} MB, too large for a picture; save a smaller copy.</source>
        <translation>{path} dépasse {file_bytes} Mo, trop pour une image&#xa0;; enregistrez une copie plus petite.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height} once the shorter side is brought to 224; {title} compares equal sizes only.</source>
        <translation>{path} fait {width}x{height} pixels et sa référence {reference_width}x{reference_height} une fois le petit côté ramené à 224&#xa0;; {title} ne compare que des tailles égales.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels and its reference {reference_width}x{reference_height}; {title} compares equal sizes only.</source>
        <translation>{path} fait {width}x{height} pixels et sa référence {reference_width}x{reference_height}&#xa0;; {title} ne compare que des tailles égales.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, and {title} needs {min_edge} a side at least.</source>
        <translation>{path} fait {width}x{height} pixels, et {title} en demande au moins {min_edge} par côté.</translation>
    </message>
    <message>
        <source>{path} reads differently each time: check its disk.</source>
        <translation>{path} donne autre chose à chaque lecture&#xa0;: vérifiez son disque.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile: choose the model again.</source>
        <translation>{path} a été modifié entre-temps&#xa0;: choisissez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version; what this version knows of it is used.</source>
        <translation>{path} a été écrit par une version plus récente&#xa0;; ce que cette version en connaît est utilisé.</translation>
    </message>
    <message>
        <source>{path} {error}; choose an ArtScore checkpoint (.pth or .safetensors).</source>
        <translation>{path} {error}&#xa0;; choisissez un checkpoint ArtScore (.pth ou .safetensors).</translation>
    </message>
    <message>
        <source>{place} is another program&apos;s database: name another.</source>
        <translation>{place} est la base de données d’un autre programme&#xa0;: indiquez-en une autre.</translation>
    </message>
    <message>
        <source>{place} is no address of a library: write postgresql+psycopg://USER@HOST/DATABASE, or a file&apos;s path.</source>
        <translation>{place} n’est pas une adresse de bibliothèque&#xa0;: écrivez postgresql+psycopg://USER@HOST/DATABASE, ou le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>{root} is not there or can&apos;t be opened ({error}); check that its drive is connected.</source>
        <translation>{root} n’est pas là ou ne peut pas être ouvert ({error})&#xa0;; vérifiez que son disque est connecté.</translation>
    </message>
    <message>
        <source>{source} holds no library, so no copy of it was kept.</source>
        <translation>{source} ne contient pas de bibliothèque, aucune copie n’en a donc été gardée.</translation>
    </message>
    <message>
        <source>{stars} star</source>
        <translation>{stars} étoile</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} étoiles</translation>
    </message>
    <message>
        <source>{threads} threads</source>
        <translation>{threads} threads</translation>
    </message>
    <message>
        <source>{title} can&apos;t be written to {target} ({reason}): free some space or check the folder&apos;s permissions.</source>
        <translation>{title}&#xa0;: impossible d’écrire dans {target} ({reason}). Libérez de l’espace ou vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>{title} gave a value that is not a number, so the weights are damaged: download them again or choose another file.</source>
        <translation>{title} a donné une valeur qui n’est pas un nombre&#xa0;; les poids sont donc endommagés&#xa0;: téléchargez-les à nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Another download of {title} is running: wait for that to end.</source>
        <translation>{title}&#xa0;: le téléchargement est déjà en cours&#xa0;; attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>{url} can&apos;t be reached ({reason}): check the internet connection and try again.</source>
        <translation>{url} est injoignable ({reason})&#xa0;: vérifiez la connexion à Internet et réessayez.</translation>
    </message>
    <message>
        <source>{url} can&apos;t prove who it is ({reason}): nothing was downloaded; check the clock and any proxy of this computer.</source>
        <translation>{url} ne peut pas prouver son identité ({reason})&#xa0;: rien n’a été téléchargé&#xa0;; vérifiez l’horloge de cet ordinateur et son éventuel proxy.</translation>
    </message>
    <message>
        <source>{url} can&apos;t serve the model now ({status}): try again later.</source>
        <translation>{url} ne peut pas fournir le modèle pour l’instant ({status})&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>{url} has no model under {url2} any more: see whether its authors have moved it, and choose the file itself.</source>
        <translation>{url} n’a plus de modèle à l’adresse {url2}&#xa0;: voyez si ses auteurs l’ont déplacé, et choisissez le fichier vous-même.</translation>
    </message>
    <message>
        <source>{url} is no web address: it must begin with https://.</source>
        <translation>{url} n’est pas une adresse web&#xa0;: elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>{url} refused the download ({status}): check for a proxy or a firewall.</source>
        <translation>{url} a refusé le téléchargement ({status})&#xa0;: cherchez un proxy ou un pare-feu en cause.</translation>
    </message>
    <message>
        <source>{url} sends more than {bytes} MB, which is not the file that was asked for: nothing was kept.</source>
        <translation>{url} envoie plus de {bytes} Mo, ce n’est donc pas le fichier demandé&#xa0;: rien n’a été conservé.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be undone here: a newer version of the program, or another one, did it.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être annulé ici&#xa0;: l’action vient d’une version plus récente du programme, ou d’un autre programme.</translation>
    </message>
    <message>
        <source>“{value}” is empty: write {name}:{last}..{first}.</source>
        <translation>«&#xa0;{value}&#xa0;» est vide&#xa0;: écrivez {name}:{last}..{first}.</translation>
    </message>
    <message>
        <source>“{value}” mixes a date and an age: write two of a kind, as in 7d..14d.</source>
        <translation>«&#xa0;{value}&#xa0;» mélange une date et un âge&#xa0;: écrivez-en deux de même sorte, comme 7d..14d.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Include folders within</source>
        <translation>Inclure les sous-dossiers</translation>
    </message>
    <message>
        <source>Watch the open folder for changes</source>
        <translation>Surveiller le dossier ouvert</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Score on</source>
        <translation>Noter avec</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Automatic (by measuring)</source>
        <translation>Automatique (par mesure)</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>Complète (float32)</translation>
    </message>
    <message>
        <source>Fast (bfloat16)</source>
        <translation>Rapide (bfloat16)</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <translation>Forme de l’image</translation>
    </message>
    <message>
        <source>Squashed to a square (as published)</source>
        <translation>Ramenée à un carré (comme publié)</translation>
    </message>
    <message>
        <source>Kept in proportion</source>
        <translation>Proportions conservées</translation>
    </message>
    <message>
        <source>Pictures at a time</source>
        <translation>Images à la fois</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Leave on the GPU</source>
        <translation>Laisser libre sur le GPU</translation>
    </message>
    <message>
        <source>Room for thumbnails</source>
        <translation>Place pour les vignettes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Sauvegardes quotidiennes gardées</translation>
    </message>
    <message>
        <source>Clear Thumbnails</source>
        <translation>Effacer les vignettes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Scoring waits while other programs leave less memory free.</source>
        <translation>La notation attend tant que d’autres programmes laissent moins de mémoire libre.</translation>
    </message>
    <message>
        <source>Scores of one shape are not compared with those of the other.</source>
        <translation>Les scores d’une forme ne sont pas comparés à ceux de l’autre.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>From the next start on; `curator library restore` goes back.</source>
        <translation>Dès le prochain démarrage&#xa0;; «&#xa0;curator library restore&#xa0;» revient en arrière.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Collections, searches and tags</source>
        <translation>Collections, recherches et mots-clés</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Smart collections</source>
        <translation>Collections dynamiques</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>ShelfDesk</name>
    <message>
        <source>Tag Pictures</source>
        <translation>Attribuer un mot-clé</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Mot-clé&#xa0;:</translation>
    </message>
    <message>
        <source>Put into a Collection</source>
        <translation>Mettre dans une collection</translation>
    </message>
    <message>
        <source>Collection:</source>
        <translation>Collection&#xa0;:</translation>
    </message>
    <message>
        <source>Search for something first, then keep it.</source>
        <translation>Faites d’abord une recherche, puis conservez-la.</translation>
    </message>
    <message>
        <source>Keep This Search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the Search {name}</source>
        <translation>Conserver la recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to put into {name}: drop pictures of the open folder there.</source>
        <translation>Rien à mettre dans {name}&#xa0;: déposez-y des images du dossier ouvert.</translation>
    </message>
    <message>
        <source>Tag the Selected Pictures</source>
        <translation>Attribuer aux images sélectionnées</translation>
    </message>
    <message>
        <source>Take from the Selected Pictures</source>
        <translation>Retirer des images sélectionnées</translation>
    </message>
    <message>
        <source>Put the Selected Pictures in</source>
        <translation>Y mettre les images sélectionnées</translation>
    </message>
    <message>
        <source>Take the Selected Pictures out</source>
        <translation>En retirer les images sélectionnées</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>Renommer «&#xa0;{old}&#xa0;» en «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SidecarDesk</name>
    <message>
        <source>Write XMP Sidecars</source>
        <translation>Écrire les fichiers XMP</translation>
    </message>
    <message>
        <source>Write sidecars for {what}?</source>
        <translation>Écrire les fichiers XMP pour {what}&#xa0;?</translation>
    </message>
    <message>
        <source>Stars, flags, labels, tags and scores go into a file beside each picture, name.ext.xmp, which darktable, digiKam and Lightroom read. What other programs wrote there stays.</source>
        <translation>Étoiles, marqueurs, libellés, mots-clés et scores vont dans un fichier à côté de chaque image, nom.ext.xmp, que lisent darktable, digiKam et Lightroom. Ce que d’autres programmes y ont écrit est conservé.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Read XMP Sidecars</source>
        <translation>Lire les fichiers XMP</translation>
    </message>
    <message>
        <source>Read the sidecars of {what}?</source>
        <translation>Lire les fichiers XMP de {what}&#xa0;?</translation>
    </message>
    <message>
        <source>Stars, flags, labels and tags are taken from the files beside the pictures. Undo takes it back.</source>
        <translation>Étoiles, marqueurs, libellés et mots-clés sont repris des fichiers à côté des images. Annuler revient dessus.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Let them replace stars, flags and labels given here</source>
        <translation>Remplacer les étoiles, marqueurs et libellés donnés ici</translation>
    </message>
    <message>
        <source>There are no pictures shown: open a folder first.</source>
        <translation>Aucune image n’est affichée&#xa0;: ouvrez d’abord un dossier.</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{changed} of {count} sidecars were written anew.</source>
        <translation>{changed} fichiers XMP sur {count} ont été réécrits.</translation>
    </message>
    <message>
        <source>Sidecars written: {done} of {total}.</source>
        <translation>Fichiers XMP écrits&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>{read} sidecars were read, {changed} pictures changed.</source>
        <translation>Fichiers XMP lus&#xa0;: {read}, images modifiées&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>Looked for sidecars: {done} of {total}.</source>
        <translation>Fichiers XMP cherchés&#xa0;: {done} sur {total}.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>The light table holds {most} pictures: here are the first of these.</source>
        <translation>La table lumineuse contient {most} images&#xa0;: voici les premières.</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Looking for pictures</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrez un dossier d’images</translation>
    </message>
    <message>
        <source>ArtScore Curator ranks its pictures from photograph to art. You can also drop a folder here. Your files are only read, never changed.</source>
        <translation>ArtScore Curator classe ses images, de la photographie à l’art. Vous pouvez aussi déposer un dossier ici. Vos fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Parcours de {folder}</translation>
    </message>
    <message>
        <source>Pictures found: {count}</source>
        <translation>Images trouvées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No pictures in {folder}</source>
        <translation>Aucune image dans {folder}</translation>
    </message>
    <message>
        <source>It holds no JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF or BMP files. New ones appear here by themselves while the folder is watched.</source>
        <translation>Il ne contient aucun fichier JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF ou BMP. Les nouveaux apparaissent ici d’eux-mêmes tant que le dossier est surveillé.</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>No pictures match the filter</source>
        <translation>Aucune image ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change the search or widen the score range, or show everything again.</source>
        <translation>Changez la recherche, élargissez la plage de scores ou affichez à nouveau tout.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>{folder} is offline</source>
        <translation>{folder} est hors ligne</translation>
    </message>
    <message>
        <source>Connect its drive or network share; every score is kept until it returns.
{path}</source>
        <translation>Connectez son disque ou son partage réseau&#xa0;; tous les scores sont conservés jusqu’à son retour.
{path}</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This folder can&apos;t be shown</source>
        <translation>Ce dossier ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>StatusDesk</name>
    <message>
        <source>{folder} is not there; its scores are kept. Connect its drive to go on.</source>
        <translation>{folder} n’est pas là&#xa0;; ses scores sont conservés. Connectez son disque pour continuer.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop scoring for now</source>
        <translation>Suspendre la notation pour l’instant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep what there is so far</source>
        <translation>Conserver ce qui est déjà fait</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose the model that scores</source>
        <translation>Choisir le modèle qui note</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Choose a metric and a reference</source>
        <translation>Choisir une métrique et une référence</translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation>Appareil&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Model: {name}. Choose another…</source>
        <translation>Modèle&#xa0;: {name}. En choisir un autre…</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation>Affichées&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>Pictures: {total}</source>
        <translation>Images&#xa0;: {total}</translation>
    </message>
    <message>
        <source>Unreadable: {count}</source>
        <translation>Illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Looking for pictures · {done} found</source>
        <translation>Recherche d’images · trouvées&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Loading the metric…</source>
        <translation>Chargement de la métrique…</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Comparaison&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Suspendu à {done} sur {total}</translation>
    </message>
    <message>
        <source>Stopped · {left} not scored · F5 goes on</source>
        <translation>Arrêté · non notées&#xa0;: {left} · F5 pour continuer</translation>
    </message>
    <message>
        <source>Up to date · watching for changes</source>
        <translation>À jour · surveillance des changements</translation>
    </message>
    <message>
        <source>Scoring {done} of {total}</source>
        <translation>Notation&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>This picture can&apos;t be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Can&apos;t compare</source>
        <translation>Non comparable</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>TransferDesk</name>
    <message>
        <source>Done: {title}. Undo takes it back.</source>
        <translation>Fait&#xa0;: {title}. Annuler revient dessus.</translation>
    </message>
    <message>
        <source>{done} of {total} pictures are there.</source>
        <translation>{done} images sur {total} y sont.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Copy, Move or Link Pictures</source>
        <translation>Copier, déplacer ou lier des images</translation>
    </message>
    <message>
        <source>Begin names with their rank: 0001-name.png</source>
        <translation>Commencer les noms par le rang&#xa0;: 0001-nom.png</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, or browse for it.</source>
        <translation>Indiquez le chemin complet du dossier ou parcourez jusqu’à lui.</translation>
    </message>
    <message>
        <source>That is a file: choose a folder.</source>
        <translation>C’est un fichier&#xa0;: choisissez un dossier.</translation>
    </message>
    <message>
        <source>There is nothing to bring there.</source>
        <translation>Il n’y a rien à y mettre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move; scores and marks go along</source>
        <translation>Déplacer&#xa0;; les scores et les marques suivent</translation>
    </message>
    <message>
        <source>Link: a second name on the same drive, no space taken</source>
        <translation>Lier&#xa0;: un second nom sur le même disque, sans occuper de place</translation>
    </message>
    <message>
        <source>Symbolic link to where they are</source>
        <translation>Lien symbolique vers l’emplacement actuel</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <translation>Celles sélectionnées ({count})</translation>
    </message>
    <message>
        <source>Those picked ({count})</source>
        <translation>Celles retenues ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <translation>Celles affichées ({count})</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten. Undo takes it back.</source>
        <translation>Rien n’y est écrasé. Annuler revient dessus.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
</context>
<context>
    <name>WeightsCard</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel Download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>This metric needs the weights of {network}, and there are none to use yet: download them once ({size} MB), or choose torchvision&apos;s {file}.</source>
        <translation>Cette métrique a besoin des poids de {network}, et aucun n’est encore disponible&#xa0;: téléchargez-les une fois ({size} Mo) ou choisissez {file} de torchvision.</translation>
    </message>
    <message>
        <source>Resume Download</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Choose the Weights of {network}</source>
        <translation>Choisir les poids de {network}</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation>Poids (*.pth *.pt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>WhyDesk</name>
    <message>
        <source>Warm places raise the score, cool ones lower it.</source>
        <translation>Les zones chaudes élèvent le score, les froides l’abaissent.</translation>
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
        <translation>{done} Mo</translation>
    </message>
    <message>
        <source>{done} of {total} MB · {share}</source>
        <translation>{done} sur {total} Mo · {share}</translation>
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
        <translation>{before}&#xa0;; {after}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
</context>
</TS>
