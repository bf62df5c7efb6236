<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutYou</name>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change your name and office</source>
            <translation>Modifier votre nom et votre bureau</translation>
        </message>
        <message>
            <source>You write as {person}, {office}.</source>
            <translation>Vous écrivez en tant que {person}, {office}.</translation>
        </message>
        <message>
            <source>You write as {person}.</source>
            <translation>Vous écrivez en tant que {person}.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Votre &amp;nom</translation>
        </message>
        <message>
            <source>Your &amp;office</source>
            <translation>Votre &amp;bureau</translation>
        </message>
        <message>
            <source>as colleagues know it</source>
            <translation>tel que vos collègues le connaissent</translation>
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation>par exemple Iraq, sous-bureau d’Erbil</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About iom_tracker</source>
            <translation>À &amp;propos d’iom_tracker</translation>
        </message>
        <message>
            <source>&amp;Arabic</source>
            <translation>Ara&amp;be</translation>
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Gras</translation>
        </message>
        <message>
            <source>&amp;Check spelling</source>
            <translation>&amp;Vérifier l’orthographe</translation>
        </message>
        <message>
            <source>&amp;Clear formatting</source>
            <translation>&amp;Effacer la mise en forme</translation>
        </message>
        <message>
            <source>&amp;Close workspace</source>
            <translation>&amp;Fermer l’espace de travail</translation>
        </message>
        <message>
            <source>&amp;Conflicts</source>
            <translation>&amp;Conflits</translation>
        </message>
        <message>
            <source>&amp;Copy the packet as text</source>
            <translation>&amp;Copier le paquet comme texte</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;Anglais</translation>
        </message>
        <message>
            <source>&amp;Export Word report…</source>
            <translation>Exporter le rapport &amp;Word…</translation>
        </message>
        <message>
            <source>&amp;Filter commitments</source>
            <translation>&amp;Filtrer les engagements</translation>
        </message>
        <message>
            <source>&amp;Find and replace</source>
            <translation>Rechercher et re&amp;mplacer</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>Fra&amp;nçais</translation>
        </message>
        <message>
            <source>&amp;History of this section</source>
            <translation>&amp;Historique de cette section</translation>
        </message>
        <message>
            <source>&amp;Import report…</source>
            <translation>Importer &amp;un rapport…</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;Italique</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Merge files…</source>
            <translation>&amp;Fusionner des fichiers…</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Nouvel espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Next spelling mistake</source>
            <translation>&amp;Faute suivante</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>Liste &amp;numérotée</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>S&amp;ynthèse</translation>
        </message>
        <message>
            <source>&amp;Previous commitment</source>
            <translation>Engagement &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Publier</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Spanish</source>
            <translation>&amp;Espagnol</translation>
        </message>
        <message>
            <source>&amp;Submissions</source>
            <translation>&amp;Soumissions</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Undo the last merge…</source>
            <translation>&amp;Annuler la dernière fusion…</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guide d’utilisation</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>&amp;Rédiger</translation>
        </message>
        <message>
            <source>Bullet &amp;list</source>
            <translation>Liste à &amp;puces</translation>
        </message>
        <message>
            <source>Clea&amp;r this section</source>
            <translation>&amp;Valider cette section</translation>
        </message>
        <message>
            <source>Clear &amp;all sections of this page</source>
            <translation>Valider toutes les sections de cette &amp;page</translation>
        </message>
        <message>
            <source>Co&amp;mment</source>
            <translation>&amp;Commenter</translation>
        </message>
        <message>
            <source>Co&amp;mmitments…</source>
            <translation>En&amp;gagements…</translation>
        </message>
        <message>
            <source>Copies of your wor&amp;k…</source>
            <translation>&amp;Copies de votre travail…</translation>
        </message>
        <message>
            <source>English (A&amp;merican)</source>
            <translation>Anglais (É&amp;tats-Unis)</translation>
        </message>
        <message>
            <source>Find in the whole re&amp;port</source>
            <translation>Rechercher dans &amp;tout le rapport</translation>
        </message>
        <message>
            <source>Find the ne&amp;xt one</source>
            <translation>Occurrence &amp;suivante</translation>
        </message>
        <message>
            <source>Find the pre&amp;vious one</source>
            <translation>Occurrence pré&amp;cédente</translation>
        </message>
        <message>
            <source>From Wor&amp;d</source>
            <translation>Retour de &amp;Word</translation>
        </message>
        <message>
            <source>Language of the &amp;report</source>
            <translation>Langue du &amp;rapport</translation>
        </message>
        <message>
            <source>Make office &amp;kits…</source>
            <translation>Préparer les &amp;trousses des bureaux…</translation>
        </message>
        <message>
            <source>Merge a packet from the cli&amp;pboard</source>
            <translation>Fusionner un paquet du &amp;presse-papiers</translation>
        </message>
        <message>
            <source>Ne&amp;xt commitment</source>
            <translation>Engagement suiva&amp;nt</translation>
        </message>
        <message>
            <source>Next &amp;year…</source>
            <translation>Anné&amp;e suivante…</translation>
        </message>
        <message>
            <source>Open the &amp;sample report</source>
            <translation>Ouvrir le rapport d’e&amp;xemple</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Ouvrir le menu</translation>
        </message>
        <message>
            <source>P&amp;ack for headquarters…</source>
            <translation>Préparer un paquet pour le &amp;siège…</translation>
        </message>
        <message>
            <source>Pe&amp;ople…</source>
            <translation>Pe&amp;rsonnes…</translation>
        </message>
        <message>
            <source>R&amp;eturn this section…</source>
            <translation>&amp;Renvoyer cette section…</translation>
        </message>
        <message>
            <source>S&amp;ave now</source>
            <translation>Enregi&amp;strer maintenant</translation>
        </message>
        <message>
            <source>Search or &amp;jump to…</source>
            <translation>Rechercher ou &amp;aller à…</translation>
        </message>
        <message>
            <source>Show &amp;guidance</source>
            <translation>&amp;Afficher les consignes</translation>
        </message>
        <message>
            <source>Show transformations &amp;without commitments</source>
            <translation>Afficher les &amp;transformations sans engagement</translation>
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation>Basculer entre clair et sombre</translation>
        </message>
        <message>
            <source>Write on the &amp;full screen</source>
            <translation>Écrire en &amp;plein écran</translation>
        </message>
    </context>
    <context>
        <name>AdditionDialog</name>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Identifiant</translation>
        </message>
        <message>
            <source>&amp;Name in lists</source>
            <translation>&amp;Nom dans les listes</translation>
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation>&amp;Transformation</translation>
        </message>
        <message>
            <source>Add a commitment</source>
            <translation>Ajouter un engagement</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Give it an id, as the others have, and its text.</source>
            <translation>Donnez-lui un identifiant, comme les autres en ont un, et son texte.</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>the beginning of the text</source>
            <translation>le début du texte</translation>
        </message>
    </context>
    <context>
        <name>ArrivalList</name>
        <message>
            <source>1 new</source>
            <translation>1 nouveauté</translation>
        </message>
        <message>
            <source>1 section changed</source>
            <translation>1 section modifiée</translation>
        </message>
        <message>
            <source>Last arrivals</source>
            <translation>Derniers arrivages</translation>
        </message>
        <message numerus="yes">
            <source>Show all {n}</source>
            <translation>
                <numerusform>Afficher tout ({n})</numerusform>
                <numerusform>Afficher tout ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Afficher moins</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>rien de nouveau</translation>
        </message>
        <message>
            <source>office kit</source>
            <translation>trousse de bureau</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>accusé de réception</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>espace de travail</translation>
        </message>
        <message numerus="yes">
            <source>{n} new</source>
            <translation>
                <numerusform>{n} nouveauté</numerusform>
                <numerusform>{n} nouveautés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections changed</source>
            <translation>
                <numerusform>{n} section modifiée</numerusform>
                <numerusform>{n} sections modifiées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>&amp;Instead of those who are asked now</source>
            <translation>&amp;Au lieu des rédacteurs actuels</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>&amp;Bureau</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Personne</translation>
        </message>
        <message>
            <source>An office learns of it with its next kit or receipt.</source>
            <translation>Un bureau l’apprend avec sa prochaine trousse ou son prochain accusé de réception.</translation>
        </message>
        <message>
            <source>Anybody in the office</source>
            <translation>N’importe qui dans le bureau</translation>
        </message>
        <message>
            <source>Ask nobody any more</source>
            <translation>Ne plus demander à personne</translation>
        </message>
        <message>
            <source>Asked now: {who}</source>
            <translation>Actuellement à rédiger par : {who}</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Attribuer</translation>
        </message>
        <message>
            <source>Nobody is asked for it now.</source>
            <translation>Pour l’instant, cela n’est demandé à personne.</translation>
        </message>
        <message>
            <source>Who writes this?</source>
            <translation>Qui rédige ceci ?</translation>
        </message>
        <message numerus="yes">
            <source>{names}
and {n} more</source>
            <translation>
                <numerusform>{names}
et {n} autre</numerusform>
                <numerusform>{names}
et {n} autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttentionList</name>
        <message>
            <source>Needs attention</source>
            <translation>À regarder</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>A copy is made on each day on which you work, and before each merge. A copy comes back as a new file, checked; your present file stays as it is, and the two can be merged.</source>
            <translation>Une copie est faite chaque jour où vous travaillez, et avant chaque fusion. Une copie restaurée devient un nouveau fichier, vérifié ; votre fichier actuel reste tel quel, et les deux peuvent être fusionnés.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Copies of your work</source>
            <translation>Copies de votre travail</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Faite</translation>
        </message>
        <message>
            <source>Restore as a new file…</source>
            <translation>Restaurer dans un nouveau fichier…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>There is no copy yet. One is made on each day on which you work, and before each merge.</source>
            <translation>Il n’y a pas encore de copie. Une copie est faite chaque jour où vous travaillez, et avant chaque fusion.</translation>
        </message>
        <message>
            <source>They lie in {folder}</source>
            <translation>Elles se trouvent dans {folder}</translation>
        </message>
        <message>
            <source>before a merge</source>
            <translation>avant une fusion</translation>
        </message>
        <message>
            <source>on a day of work</source>
            <translation>un jour de travail</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>1 commitment came in several versions; until one is chosen, the first is shown.</source>
            <translation>1 engagement est arrivé en plusieurs versions ; tant qu’aucune n’est choisie, c’est la première qui s’affiche.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Do not show again</source>
            <translation>Ne plus afficher</translation>
        </message>
        <message>
            <source>Made by a newer version of this program: it can be read and exported here, not changed.</source>
            <translation>Créé par une version plus récente de ce programme : il peut être lu et exporté ici, mais pas modifié.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>The program was ended without closing. Everything up to {time} was kept.</source>
            <translation>Le programme s’est arrêté sans être fermé. Tout est conservé (dernier enregistrement : {time}).</translation>
        </message>
        <message>
            <source>This file is read-only: it can be read and exported. Copy it elsewhere to change it.</source>
            <translation>Ce fichier est en lecture seule : il peut être lu et exporté. Copiez-le ailleurs pour le modifier.</translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments came in several versions; until one is chosen, the first of each is shown.</source>
            <translation>
                <numerusform>{n} engagement est arrivé en plusieurs versions ; tant qu’aucune n’est choisie, c’est la première qui s’affiche.</numerusform>
                <numerusform>{n} engagements sont arrivés en plusieurs versions ; tant qu’aucune n’est choisie, c’est la première de chacun qui s’affiche.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardFoot</name>
        <message>
            <source>Clear</source>
            <translation>Valider</translation>
        </message>
        <message>
            <source>Clear this text as it stands</source>
            <translation>Valider ce texte tel qu’il est</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <source>Send this text back, with a note that says why</source>
            <translation>Renvoyer ce texte, avec une note qui dit pourquoi</translation>
        </message>
        <message>
            <source>Take the clearance back, with a note that says why</source>
            <translation>Retirer la validation, avec une note qui dit pourquoi</translation>
        </message>
    </context>
    <context>
        <name>CardNotice</name>
        <message>
            <source>Looks right</source>
            <translation>C’est correct</translation>
        </message>
        <message>
            <source>Merged automatically from {names}, please read.</source>
            <translation>Fusionné automatiquement à partir des textes de : {names}. Veuillez le lire.</translation>
        </message>
        <message>
            <source>Merged automatically, please read.</source>
            <translation>Fusionné automatiquement, veuillez le lire.</translation>
        </message>
        <message>
            <source>Resolve…</source>
            <translation>Résoudre…</translation>
        </message>
        <message>
            <source>Until one is chosen, they can only be read.</source>
            <translation>Tant qu’aucun n’est choisi, ils ne peuvent qu’être lus.</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here, by {names}. {until}</source>
            <translation>
                <numerusform>{n} texte se trouve ici, de : {names}. {until}</numerusform>
                <numerusform>{n} textes coexistent ici, de : {names}. {until}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here. {until}</source>
            <translation>
                <numerusform>{n} texte se trouve ici. {until}</numerusform>
                <numerusform>{n} textes coexistent ici. {until}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardReview</name>
        <message>
            <source>A newer text has arrived; your unpublished change lies on top of it and nothing is lost.</source>
            <translation>Un texte plus récent est arrivé ; votre modification non publiée s’y ajoute et rien n’est perdu.</translation>
        </message>
        <message>
            <source>Answer by changing the text.</source>
            <translation>Répondez en modifiant le texte.</translation>
        </message>
        <message>
            <source>Carried over from {year} unchanged.</source>
            <translation>Reconduit de {year} sans changement.</translation>
        </message>
        <message>
            <source>Clear it again, or return it.</source>
            <translation>Validez-le de nouveau, ou renvoyez-le.</translation>
        </message>
        <message>
            <source>Cleared by {names}, {time}.</source>
            <translation>Validé par {names}, {time}.</translation>
        </message>
        <message>
            <source>Cleared.</source>
            <translation>Validé.</translation>
        </message>
        <message>
            <source>Headquarters sent a newer text; your unsent change lies on top of it and nothing is lost.</source>
            <translation>Le siège a envoyé un texte plus récent ; votre modification non envoyée s’y ajoute et rien n’est perdu.</translation>
        </message>
        <message>
            <source>Merged automatically: read it and clear it by itself.</source>
            <translation>Fusionné automatiquement : lisez-le et validez-le séparément.</translation>
        </message>
        <message>
            <source>Nothing is published yet.</source>
            <translation>Rien n’est encore publié.</translation>
        </message>
        <message>
            <source>Over its word cap: it must be shortened before it can be cleared.</source>
            <translation>Trop long : il doit être ramené à sa limite de mots avant de pouvoir être validé.</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}.</source>
            <translation>Renvoyé par {name}, {time}.</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}: “{note}”</source>
            <translation>Renvoyé par {name}, {time} : « {note} »</translation>
        </message>
        <message>
            <source>Returned.</source>
            <translation>Renvoyé.</translation>
        </message>
        <message>
            <source>Returned: clear it by itself if it is right after all.</source>
            <translation>Renvoyé : validez-le séparément s’il convient finalement.</translation>
        </message>
        <message>
            <source>Show theirs</source>
            <translation>Afficher l’autre texte</translation>
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation>Il y a plusieurs textes : choisissez d’abord entre eux.</translation>
        </message>
        <message>
            <source>There is no published text yet.</source>
            <translation>Il n’y a pas encore de texte publié.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Your change is a draft; it goes with what you send next.</source>
            <translation>Votre modification est un brouillon ; elle partira avec votre prochain envoi.</translation>
        </message>
        <message>
            <source>Your own text, or put together by you: somebody else must clear it.</source>
            <translation>Texte rédigé ou combiné par vous : quelqu’un d’autre doit le valider.</translation>
        </message>
        <message>
            <source>Your unpublished change is not part of it.</source>
            <translation>Votre modification non publiée n’en fait pas partie.</translation>
        </message>
        <message>
            <source>Your unpublished change lies on top: publish it or take it back first.</source>
            <translation>Vous avez une modification non publiée : publiez-la ou annulez-la d’abord.</translation>
        </message>
        <message>
            <source>{cleared} It was changed since.</source>
            <translation>{cleared} Modifié depuis.</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>Words that were added are green and underlined, words that were taken out red and struck.</source>
            <translation>Les mots ajoutés sont en vert et soulignés, les mots supprimés en rouge et barrés.</translation>
        </message>
    </context>
    <context>
        <name>Cleared</name>
        <message>
            <source>&amp;Look at it again</source>
            <translation>Revoir &amp;à nouveau</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>Re&amp;jeter</translation>
        </message>
        <message>
            <source>1 change (F8)</source>
            <translation>1 modification (F8)</translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 commentaire</translation>
        </message>
        <message>
            <source>1 comment or reply came with it.</source>
            <translation>1 commentaire ou réponse est arrivé avec le document.</translation>
        </message>
        <message>
            <source>1 other section brings nothing new.</source>
            <translation>1 autre section n’apporte rien de nouveau.</translation>
        </message>
        <message>
            <source>1 section was removed here too.</source>
            <translation>1 section a été supprimée ici aussi.</translation>
        </message>
        <message>
            <source>1 text was rejected; it is not in the history.</source>
            <translation>1 texte a été rejeté ; il ne figure pas dans l’historique.</translation>
        </message>
        <message>
            <source>A report that comes back from Word is read here section by section, and nothing changes until you say so.</source>
            <translation>Un rapport qui revient de Word est lu ici section par section, et rien ne change sans votre accord.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message numerus="yes">
            <source>Accept all the rest ({n})</source>
            <translation>
                <numerusform>Accepter tout le reste ({n})</numerusform>
                <numerusform>Accepter tout le reste ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept and choose</source>
            <translation>Accepter et choisir</translation>
        </message>
        <message>
            <source>Accept and go to next</source>
            <translation>Accepter et continuer</translation>
        </message>
        <message>
            <source>All fields are gone; the sections were found by their bookmarks.</source>
            <translation>Tous les champs ont disparu ; les sections ont été retrouvées grâce à leurs signets.</translation>
        </message>
        <message>
            <source>All marks are gone; the sections were found by the questions above them.</source>
            <translation>Tous les repères ont disparu ; les sections ont été retrouvées grâce aux questions qui les précèdent.</translation>
        </message>
        <message>
            <source>All tags are gone; the sections were found by the titles of their fields.</source>
            <translation>Toutes les balises ont disparu ; les sections ont été retrouvées grâce aux titres de leurs champs.</translation>
        </message>
        <message>
            <source>As exported</source>
            <translation>Tel qu’exporté</translation>
        </message>
        <message>
            <source>As it came back</source>
            <translation>Tel que revenu</translation>
        </message>
        <message>
            <source>As it was exported</source>
            <translation>Tel qu’il a été exporté</translation>
        </message>
        <message>
            <source>Back to writing</source>
            <translation>Revenir à la rédaction</translation>
        </message>
        <message>
            <source>Changed since the export</source>
            <translation>Modifié depuis l’export</translation>
        </message>
        <message>
            <source>Choose between the texts</source>
            <translation>Choisir entre les textes</translation>
        </message>
        <message>
            <source>Choose one of the texts</source>
            <translation>Choisir l’un des textes</translation>
        </message>
        <message>
            <source>Comments on no section</source>
            <translation>Commentaires hors section</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copier tout</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>Décider p&amp;lus tard</translation>
        </message>
        <message>
            <source>Decided before; not all that they say was taken in:</source>
            <translation>Décidés auparavant, mais tout n’en a pas été repris :</translation>
        </message>
        <message>
            <source>Decided sections</source>
            <translation>Sections décidées</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Documents that wait</source>
            <translation>Documents en attente</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Mis en forme</translation>
        </message>
        <message>
            <source>Go back to what the document proposes.</source>
            <translation>Revenir à ce que propose le document.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Ici, maintenant</translation>
        </message>
        <message>
            <source>Hide as exported</source>
            <translation>Masquer la version exportée</translation>
        </message>
        <message>
            <source>Import report…</source>
            <translation>Importer un rapport…</translation>
        </message>
        <message>
            <source>In 1 section a text is still to be chosen.</source>
            <translation>Dans 1 section, un texte reste à choisir.</translation>
        </message>
        <message numerus="yes">
            <source>In {n} sections a text is still to be chosen.</source>
            <translation>
                <numerusform>Dans {n} section, un texte reste à choisir.</numerusform>
                <numerusform>Dans {n} sections, un texte reste à choisir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Inserted</source>
            <translation>Inséré</translation>
        </message>
        <message>
            <source>It was changed here too since the export; both are merged in the result.</source>
            <translation>Le texte a aussi été modifié ici depuis l’export ; les deux sont fusionnés dans le résultat.</translation>
        </message>
        <message>
            <source>Its field is gone; it was found by its bookmark.</source>
            <translation>Son champ a disparu ; la section a été retrouvée grâce à son signet.</translation>
        </message>
        <message>
            <source>Its marks are gone; it was found by the question above it.</source>
            <translation>Ses repères ont disparu ; la section a été retrouvée grâce à la question qui la précède.</translation>
        </message>
        <message>
            <source>Its tag is gone; it was found by the title of its field.</source>
            <translation>Sa balise a disparu ; la section a été retrouvée grâce au titre de son champ.</translation>
        </message>
        <message>
            <source>Its text was taken out in the document. It stays here unless you remove it.</source>
            <translation>Son texte a été retiré dans le document. Il reste ici, sauf si vous le supprimez.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Keep it and go to next</source>
            <translation>Conserver et continuer</translation>
        </message>
        <message>
            <source>Leave everything that is not decided as it is here, and let go of the document.</source>
            <translation>Laisser tout ce qui n’est pas décidé tel qu’il est ici, et abandonner le document.</translation>
        </message>
        <message>
            <source>Leave the rest…</source>
            <translation>Laisser le reste…</translation>
        </message>
        <message>
            <source>Let go of the document</source>
            <translation>Abandonner le document</translation>
        </message>
        <message numerus="yes">
            <source>Look again at what was rejected ({n})</source>
            <translation>
                <numerusform>Revoir ce qui a été rejeté ({n})</numerusform>
                <numerusform>Revoir ce qui a été rejeté ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it again: {clause}.</source>
            <translation>À vérifier : {clause}.</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>Déplacé ailleurs</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Déplacé ici</translation>
        </message>
        <message>
            <source>Next section (Ctrl+PgDown)</source>
            <translation>Section suivante (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>No document from Word waits</source>
            <translation>Aucun document Word en attente</translation>
        </message>
        <message>
            <source>Not as it stood in the document</source>
            <translation>Pas comme dans le document</translation>
        </message>
        <message>
            <source>Nothing is left to decide.</source>
            <translation>Il ne reste rien à décider.</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>Rien ne figure ici.</translation>
        </message>
        <message>
            <source>Previous section (Ctrl+PgUp)</source>
            <translation>Section précédente (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Remove it here &amp;too</source>
            <translation>Supprimer ici &amp;aussi</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Resolved in the document</source>
            <translation>Résolu dans le document</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation>Résultat de {unit}, {question}</translation>
        </message>
        <message>
            <source>Sections of the document</source>
            <translation>Sections du document</translation>
        </message>
        <message>
            <source>Several texts stand beside each other in this section until one is chosen.</source>
            <translation>Plusieurs textes coexistent dans cette section jusqu’à ce que l’un d’eux soit choisi.</translation>
        </message>
        <message>
            <source>Several texts stand here; they are shown one after the other.</source>
            <translation>Plusieurs textes figurent ici ; ils s’affichent l’un après l’autre.</translation>
        </message>
        <message>
            <source>Show as exported</source>
            <translation>Afficher la version exportée</translation>
        </message>
        <message>
            <source>Some of it was edited without tracking; that is marked as not tracked.</source>
            <translation>Une partie a été modifiée sans suivi ; elle est signalée comme telle.</translation>
        </message>
        <message>
            <source>Take over as printed</source>
            <translation>Reprendre tel qu’imprimé</translation>
        </message>
        <message>
            <source>Taken in as you decide</source>
            <translation>Repris selon votre décision</translation>
        </message>
        <message>
            <source>Texts without a section</source>
            <translation>Textes sans section</translation>
        </message>
        <message>
            <source>The decision is being saved.</source>
            <translation>La décision est en cours d’enregistrement.</translation>
        </message>
        <message>
            <source>The result is empty.</source>
            <translation>Le résultat est vide.</translation>
        </message>
        <message>
            <source>The same sentence was changed here since the export. Accepted, the texts stand beside each other until one is chosen.</source>
            <translation>La même phrase a été modifiée ici depuis l’export. Si vous acceptez, les textes coexisteront jusqu’à ce que l’un d’eux soit choisi.</translation>
        </message>
        <message>
            <source>The section was kept.</source>
            <translation>La section a été conservée.</translation>
        </message>
        <message>
            <source>The text was accepted.</source>
            <translation>Le texte a été accepté.</translation>
        </message>
        <message>
            <source>The text was rejected; what stands here stays.</source>
            <translation>Le texte a été rejeté ; ce qui figure ici reste.</translation>
        </message>
        <message>
            <source>The text was removed here too; it stays in the history.</source>
            <translation>Le texte a été supprimé ici aussi ; il reste dans l’historique.</translation>
        </message>
        <message>
            <source>This section is not in the document. It stays here unless you remove it.</source>
            <translation>Cette section ne figure pas dans le document. Elle reste ici, sauf si vous la supprimez.</translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>Cet espace de travail est en lecture seule.</translation>
        </message>
        <message numerus="yes">
            <source>To look at ({n})…</source>
            <translation>
                <numerusform>À vérifier ({n})…</numerusform>
                <numerusform>À vérifier ({n})…</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at: {name}</source>
            <translation>À vérifier : {name}</translation>
        </message>
        <message>
            <source>What stood here before stays in the history.</source>
            <translation>Ce qui figurait ici auparavant reste dans l’historique.</translation>
        </message>
        <message>
            <source>What went out</source>
            <translation>Ce qui est parti</translation>
        </message>
        <message>
            <source>Whether it belongs here: {clause}.</source>
            <translation>Sa place ici est à vérifier : {clause}.</translation>
        </message>
        <message>
            <source>Whether these texts belong where they stand</source>
            <translation>Textes dont la place est à vérifier</translation>
        </message>
        <message>
            <source>Without any change</source>
            <translation>Sans aucune modification</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>et d’autres</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>en cours d’enregistrement</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifiée</translation>
        </message>
        <message>
            <source>changed on both sides, in conflict</source>
            <translation>modifiée des deux côtés, en conflit</translation>
        </message>
        <message>
            <source>changed on both sides, merged</source>
            <translation>modifiée des deux côtés, fusionnée</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>conflit</translation>
        </message>
        <message>
            <source>emptied</source>
            <translation>vidée</translation>
        </message>
        <message>
            <source>emptied in the document</source>
            <translation>vidée dans le document</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservée</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>fusionnée</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>absente</translation>
        </message>
        <message>
            <source>missing in the document</source>
            <translation>absente du document</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>une personne non nommée</translation>
        </message>
        <message>
            <source>not tracked</source>
            <translation>sans suivi</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>rien de nouveau</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimée</translation>
        </message>
        <message>
            <source>{done} by {who}</source>
            <translation>{done} par {who}</translation>
        </message>
        <message>
            <source>{done} by {who}, {time}</source>
            <translation>{done} par {who}, {time}</translation>
        </message>
        <message>
            <source>{done} of {total} decided</source>
            <translation>{done} sur {total} décidées</translation>
        </message>
        <message>
            <source>{done}, not tracked: nobody is named</source>
            <translation>{done}, sans suivi : personne n’est nommé</translation>
        </message>
        <message>
            <source>{kind} · later</source>
            <translation>{kind} · plus tard</translation>
        </message>
        <message>
            <source>{name} cannot be read any more</source>
            <translation>{name} n’est plus lisible</translation>
        </message>
        <message>
            <source>{name} is decided</source>
            <translation>{name} : tout est décidé</translation>
        </message>
        <message>
            <source>{name}: {clause}</source>
            <translation>{name} : {clause}</translation>
        </message>
        <message numerus="yes">
            <source>{n} changes (F8 goes to the next)</source>
            <translation>
                <numerusform>{n} modification (F8 va à la suivante)</numerusform>
                <numerusform>{n} modifications (F8 va à la suivante)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments</source>
            <translation>
                <numerusform>{n} commentaire</numerusform>
                <numerusform>{n} commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments and replies came with it.</source>
            <translation>
                <numerusform>{n} commentaire ou réponse est arrivé avec le document.</numerusform>
                <numerusform>{n} commentaires et réponses sont arrivés avec le document.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other sections bring nothing new.</source>
            <translation>
                <numerusform>{n} autre section n’apporte rien de nouveau.</numerusform>
                <numerusform>{n} autres sections n’apportent rien de nouveau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were removed here too.</source>
            <translation>
                <numerusform>{n} section a été supprimée ici aussi.</numerusform>
                <numerusform>{n} sections ont été supprimées ici aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts were rejected; they are not in the history.</source>
            <translation>
                <numerusform>{n} texte a été rejeté ; il ne figure pas dans l’historique.</numerusform>
                <numerusform>{n} textes ont été rejetés ; ils ne figurent pas dans l’historique.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place} · look at it again</source>
            <translation>{place} · à vérifier</translation>
        </message>
        <message>
            <source>{question}: {kind}</source>
            <translation>{question} : {kind}</translation>
        </message>
        <message>
            <source>{total} words: {placed} in sections, {headings} in headings, {furniture} in page headers, {not_placed} not placed</source>
            <translation>{total} mots : {placed} dans des sections, {headings} dans des titres, {furniture} dans des en-têtes de page, {not_placed} non placés</translation>
        </message>
        <message>
            <source>{who}: {words}</source>
            <translation>{who} : {words}</translation>
        </message>
        <message>
            <source>{words} (Ctrl+Enter)</source>
            <translation>{words} (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>CommentCount</name>
        <message>
            <source>1 open comment</source>
            <translation>1 commentaire ouvert</translation>
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation>
                <numerusform>{n} commentaire ouvert</numerusform>
                <numerusform>{n} commentaires ouverts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommentPane</name>
        <message>
            <source>About the whole section</source>
            <translation>Sur toute la section</translation>
        </message>
        <message>
            <source>About the whole section: these words are not published yet, so others do not see them</source>
            <translation>Sur toute la section : ces mots ne sont pas encore publiés, les autres ne les voient donc pas</translation>
        </message>
        <message>
            <source>About “{words}”</source>
            <translation>Sur « {words} »</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Hide resolved</source>
            <translation>Masquer les commentaires résolus</translation>
        </message>
        <message>
            <source>Let the comment be about the whole section</source>
            <translation>Faire porter le commentaire sur toute la section</translation>
        </message>
        <message>
            <source>New comment…</source>
            <translation>Nouveau commentaire…</translation>
        </message>
        <message numerus="yes">
            <source>Show resolved ({n})</source>
            <translation>
                <numerusform>Afficher le commentaire résolu ({n})</numerusform>
                <numerusform>Afficher les commentaires résolus ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no open comments on this section.</source>
            <translation>Cette section n’a aucun commentaire ouvert.</translation>
        </message>
        <message>
            <source>There are no open comments on this section. Select words in the text to comment on them, or write below about the whole section.</source>
            <translation>Cette section n’a aucun commentaire ouvert. Sélectionnez des mots du texte pour les commenter, ou écrivez ci-dessous à propos de toute la section.</translation>
        </message>
        <message>
            <source>Whole section</source>
            <translation>Toute la section</translation>
        </message>
    </context>
    <context>
        <name>CommitmentTree</name>
        <message>
            <source>Commitments in the order of the report</source>
            <translation>Engagements dans l’ordre du rapport</translation>
        </message>
    </context>
    <context>
        <name>CommitmentVersionsDialog</name>
        <message>
            <source>Each needs an id of its own that is not in use.</source>
            <translation>Chacun doit avoir son propre identifiant, non encore utilisé.</translation>
        </message>
        <message>
            <source>Id of version {number}</source>
            <translation>Identifiant de la version {number}</translation>
        </message>
        <message>
            <source>If these are different commitments, the first stays {id} and the others become:</source>
            <translation>S’il s’agit d’engagements différents, le premier reste {id} et les autres deviennent :</translation>
        </message>
        <message>
            <source>If these are two commitments, the first stays {id} and the other becomes:</source>
            <translation>S’il s’agit de deux engagements, le premier reste {id} et l’autre devient :</translation>
        </message>
        <message>
            <source>If this is one commitment, keep the version that is right.</source>
            <translation>S’il s’agit d’un seul engagement, conservez la version qui convient.</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Tout conserver</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Keep this version</source>
            <translation>Conserver cette version</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Le supprimer</translation>
        </message>
        <message>
            <source>Not retired</source>
            <translation>Non retiré</translation>
        </message>
        <message>
            <source>Question “{name}”, as everywhere: {words}</source>
            <translation>Question « {name} », comme partout : {words}</translation>
        </message>
        <message>
            <source>Question “{name}”: {words}</source>
            <translation>Question « {name} » : {words}</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Taken out here.</source>
            <translation>Supprimé ici.</translation>
        </message>
        <message>
            <source>Under {code} {title}</source>
            <translation>Sous {code} {title}</translation>
        </message>
        <message numerus="yes">
            <source>{n} versions of commitment {id}</source>
            <translation>
                <numerusform>{n} version de l’engagement {id}</numerusform>
                <numerusform>{n} versions de l’engagement {id}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommitmentsDialog</name>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Ajouter…</translation>
        </message>
        <message>
            <source>&amp;Edit text…</source>
            <translation>&amp;Modifier le texte…</translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation>&amp;Déplacer vers…</translation>
        </message>
        <message>
            <source>&amp;Reinstate</source>
            <translation>Réta&amp;blir</translation>
        </message>
        <message>
            <source>&amp;Retire</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Each change is published at once; offices get it with their next receipt. Ids never change, and what was written about a retired commitment can still be read.</source>
            <translation>Chaque modification est publiée aussitôt ; les bureaux la reçoivent avec leur prochain accusé de réception. Les identifiants ne changent jamais, et ce qui a été écrit sur un engagement retiré reste lisible.</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Des&amp;cendre</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>M&amp;onter</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (retiré)</translation>
        </message>
    </context>
    <context>
        <name>CompletenessCard</name>
        <message>
            <source>1 draft, published when you send</source>
            <translation>1 brouillon, publié à l’envoi</translation>
        </message>
        <message>
            <source>1 empty</source>
            <translation>1 section vide</translation>
        </message>
        <message>
            <source>1 in conflict</source>
            <translation>1 section en conflit</translation>
        </message>
        <message>
            <source>1 merged automatically and not read yet</source>
            <translation>1 section fusionnée automatiquement et pas encore lue</translation>
        </message>
        <message>
            <source>1 over its word cap, cannot be cleared like this</source>
            <translation>1 section trop longue, impossible à valider ainsi</translation>
        </message>
        <message>
            <source>1 returned and not changed since</source>
            <translation>1 section renvoyée et non modifiée depuis</translation>
        </message>
        <message>
            <source>What is listed here can also be sent later.</source>
            <translation>Ce qui est indiqué ici peut aussi être envoyé plus tard.</translation>
        </message>
        <message>
            <source>{answered} of {asked} sections that you are asked for have a published text.</source>
            <translation>Sections demandées ayant un texte publié : {answered} sur {asked}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts, published when you send</source>
            <translation>
                <numerusform>{n} brouillon, publié à l’envoi</numerusform>
                <numerusform>{n} brouillons, publiés à l’envoi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation>
                <numerusform>{n} section vide</numerusform>
                <numerusform>{n} sections vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} section en conflit</numerusform>
                <numerusform>{n} sections en conflit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged automatically and not read yet</source>
            <translation>
                <numerusform>{n} section fusionnée automatiquement et pas encore lue</numerusform>
                <numerusform>{n} sections fusionnées automatiquement et pas encore lues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} over their word cap, cannot be cleared like this</source>
            <translation>
                <numerusform>{n} section trop longue, impossible à valider ainsi</numerusform>
                <numerusform>{n} sections trop longues, impossibles à valider ainsi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned and not changed since</source>
            <translation>
                <numerusform>{n} section renvoyée et non modifiée depuis</numerusform>
                <numerusform>{n} sections renvoyées et non modifiées depuis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompletenessLine</name>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>{n} de plus</numerusform>
                <numerusform>{n} de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictList</name>
        <message>
            <source>1 other section merged without a conflict.</source>
            <translation>1 autre section fusionnée sans conflit.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>Resolved conflicts</source>
            <translation>Conflits résolus</translation>
        </message>
        <message>
            <source>{done} of {total} resolved</source>
            <translation>{done} sur {total} résolus</translation>
        </message>
        <message numerus="yes">
            <source>{n} other sections merged without a conflict.</source>
            <translation>
                <numerusform>{n} autre section fusionnée sans conflit.</numerusform>
                <numerusform>{n} autres sections fusionnées sans conflit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictPage</name>
        <message>
            <source>1 choice is left (F8)</source>
            <translation>Il reste 1 choix (F8)</translation>
        </message>
        <message>
            <source>Accept result</source>
            <translation>Accepter le résultat</translation>
        </message>
        <message>
            <source>Accept result and go to next</source>
            <translation>Accepter et continuer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>New versions arrived while you were deciding; these are the new texts.</source>
            <translation>De nouvelles versions sont arrivées pendant que vous décidiez ; voici les nouveaux textes.</translation>
        </message>
        <message>
            <source>Put my text back</source>
            <translation>Remettre mon texte</translation>
        </message>
        <message>
            <source>Resolved: {how}.</source>
            <translation>Résolu : {how}.</translation>
        </message>
        <message>
            <source>The result could not be saved.</source>
            <translation>Le résultat n’a pas pu être enregistré.</translation>
        </message>
        <message>
            <source>The result could not be saved: {reason}</source>
            <translation>Le résultat n’a pas pu être enregistré : {reason}</translation>
        </message>
        <message>
            <source>The result is being saved.</source>
            <translation>Le résultat est en cours d’enregistrement.</translation>
        </message>
        <message>
            <source>The result is empty.</source>
            <translation>Le résultat est vide.</translation>
        </message>
        <message>
            <source>This section was resolved elsewhere.</source>
            <translation>Cette section a été résolue ailleurs.</translation>
        </message>
        <message>
            <source>This section was resolved elsewhere; what you had here can still be read.</source>
            <translation>Cette section a été résolue ailleurs ; ce que vous aviez ici reste lisible.</translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>Cet espace de travail est en lecture seule.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices are left (F8)</source>
            <translation>
                <numerusform>Il reste {n} choix (F8)</numerusform>
                <numerusform>Il reste {n} choix (F8)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>From {document}</source>
            <translation>De {document}</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Personne sans nom</translation>
        </message>
        <message>
            <source>Your copy</source>
            <translation>Votre copie</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>en cours d’enregistrement</translation>
        </message>
        <message>
            <source>choose:</source>
            <translation>choisir :</translation>
        </message>
        <message>
            <source>combined</source>
            <translation>versions combinées</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>d MMM yyyy HH:mm</translation>
        </message>
        <message>
            <source>kept all</source>
            <translation>toutes les versions conservées</translation>
        </message>
        <message>
            <source>kept both</source>
            <translation>les deux versions conservées</translation>
        </message>
        <message>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>résolu</translation>
        </message>
        <message>
            <source>resolved elsewhere</source>
            <translation>résolu ailleurs</translation>
        </message>
        <message>
            <source>took the text from {document}</source>
            <translation>texte de {document} retenu</translation>
        </message>
        <message>
            <source>took your copy</source>
            <translation>votre copie retenue</translation>
        </message>
        <message>
            <source>took {title}</source>
            <translation>version « {title} » retenue</translation>
        </message>
        <message numerus="yes">
            <source>{n} versions of “{question}”</source>
            <translation>
                <numerusform>{n} version de « {question} »</numerusform>
                <numerusform>{n} versions de « {question} »</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftsNotice</name>
        <message>
            <source>1 draft is not published; it will be published and sent</source>
            <translation>1 brouillon n’est pas publié ; il sera publié et envoyé</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts are not published; they will be published and sent</source>
            <translation>
                <numerusform>{n} brouillon n’est pas publié ; il sera publié et envoyé</numerusform>
                <numerusform>{n} brouillons ne sont pas publiés ; ils seront publiés et envoyés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message numerus="yes">
            <source>Let go to read all {n}</source>
            <translation>
                <numerusform>Relâchez pour lire le fichier ({n})</numerusform>
                <numerusform>Relâchez pour lire les {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go to read it</source>
            <translation>Relâchez pour lire le fichier</translation>
        </message>
    </context>
    <context>
        <name>EditDialog</name>
        <message>
            <source>Nothing is different yet.</source>
            <translation>Rien n’a encore changé.</translation>
        </message>
        <message>
            <source>Offices get the change with their next receipt.</source>
            <translation>Les bureaux reçoivent la modification avec leur prochain accusé de réception.</translation>
        </message>
    </context>
    <context>
        <name>ExportChoicesDialog</name>
        <message>
            <source>&amp;Final: all of it must be cleared</source>
            <translation>&amp;Final : tout doit être validé</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Only sections that are cleared</source>
            <translation>&amp;Seulement les sections validées</translation>
        </message>
        <message>
            <source>&amp;Table of contents</source>
            <translation>&amp;Table des matières</translation>
        </message>
        <message>
            <source>&amp;Up to</source>
            <translation>&amp;Jusqu’à</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Contenu</translation>
        </message>
        <message>
            <source>1 section is not cleared, so this is not the final report.</source>
            <translation>1 section n’est pas validée ; ce n’est donc pas le rapport final.</translation>
        </message>
        <message>
            <source>1 section.</source>
            <translation>1 section.</translation>
        </message>
        <message>
            <source>As the answers are written</source>
            <translation>Celle des réponses</translation>
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation>Engagement {id} {name}</translation>
        </message>
        <message>
            <source>Export the Word report</source>
            <translation>Exporter le rapport Word</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>None: the texts as they are</source>
            <translation>Aucun : les textes tels quels</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>The pages</source>
            <translation>Les pages</translation>
        </message>
        <message>
            <source>The texts of that export are printed, as far as they are chosen above. Unless all of them are cleared, every page says that it is a draft.</source>
            <translation>Les textes de cet export sont imprimés, dans la mesure où ils sont choisis ci-dessus. Si tous ne sont pas validés, chaque page indique qu’il s’agit d’un projet.</translation>
        </message>
        <message>
            <source>The whole report</source>
            <translation>Tout le rapport</translation>
        </message>
        <message>
            <source>There is nothing to export: no such section has a published text.</source>
            <translation>Il n’y a rien à exporter : aucune de ces sections n’a de texte publié.</translation>
        </message>
        <message>
            <source>There is nothing to export: no such section is cleared; take the tick away, or have some cleared first.</source>
            <translation>Il n’y a rien à exporter : aucune de ces sections n’est validée ; décochez la case, ou faites d’abord valider des textes.</translation>
        </message>
        <message>
            <source>Today's texts</source>
            <translation>Les textes d’aujourd’hui</translation>
        </message>
        <message>
            <source>Tracked c&amp;hanges</source>
            <translation>Suivi des &amp;modifications</translation>
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation>Transformation {code} {title}</translation>
        </message>
        <message>
            <source>What changed since clearance</source>
            <translation>Ce qui a changé depuis la validation</translation>
        </message>
        <message>
            <source>What changed since the last export</source>
            <translation>Ce qui a changé depuis le dernier export</translation>
        </message>
        <message>
            <source>What changed since {document}, {time}</source>
            <translation>Ce qui a changé depuis {document}, {time}</translation>
        </message>
        <message>
            <source>{count} 1 is not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation>{count} 1 n’est pas validée ; chaque page indique donc qu’il s’agit d’un projet, avec la date et le cycle.</translation>
        </message>
        <message>
            <source>{count} All are cleared, so the pages say nothing of a draft.</source>
            <translation>{count} Toutes sont validées ; les pages ne portent donc pas la mention de projet.</translation>
        </message>
        <message>
            <source>{count} Every page says that it is for training.</source>
            <translation>{count} Chaque page indique qu’il s’agit d’une formation.</translation>
        </message>
        <message numerus="yes">
            <source>{count} {n} are not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation>
                <numerusform>{count} {n} n’est pas validée ; chaque page indique donc qu’il s’agit d’un projet, avec la date et le cycle.</numerusform>
                <numerusform>{count} {n} ne sont pas validées ; chaque page indique donc qu’il s’agit d’un projet, avec la date et le cycle.</numerusform>
            </translation>
        </message>
        <message>
            <source>{document}, {time}</source>
            <translation>{document}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are not cleared, so this is not the final report.</source>
            <translation>
                <numerusform>{n} section n’est pas validée ; ce n’est donc pas le rapport final.</numerusform>
                <numerusform>{n} sections ne sont pas validées ; ce n’est donc pas le rapport final.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections.</source>
            <translation>
                <numerusform>{n} section.</numerusform>
                <numerusform>{n} sections.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileWork</name>
        <message>
            <source>Different texts in one section</source>
            <translation>Textes différents dans une même section</translation>
        </message>
        <message>
            <source>Different texts stand beside each other in {sections}. All are kept until one is chosen.</source>
            <translation>Des textes différents coexistent dans {sections}. Tous sont conservés jusqu’à ce que l’un d’eux soit choisi.</translation>
        </message>
        <message>
            <source>Resolve now</source>
            <translation>Résoudre maintenant</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All offices</source>
            <translation>Tous les bureaux</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>All transformations</source>
            <translation>Toutes les transformations</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>À moi</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Transformation</source>
            <translation>Transformation</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>Filter commitments</source>
            <translation>Filtrer les engagements</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>1 place</source>
            <translation>1 occurrence</translation>
        </message>
        <message>
            <source>1 replaced</source>
            <translation>1 remplacement</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Esc)</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <source>Find in this commitment</source>
            <translation>Rechercher dans cet engagement</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>Introuvable sur cette page</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Occurrence précédente (Shift+F3)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message numerus="yes">
            <source>{done}, {n} in texts that can only be read</source>
            <translation>
                <numerusform>{done}, {n} dans des textes en lecture seule</numerusform>
                <numerusform>{done}, {n} dans des textes en lecture seule</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message numerus="yes">
            <source>{n} places</source>
            <translation>
                <numerusform>{n} occurrence</numerusform>
                <numerusform>{n} occurrences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} replaced</source>
            <translation>
                <numerusform>{n} remplacement</numerusform>
                <numerusform>{n} remplacements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>1 text</source>
            <translation>1 texte</translation>
        </message>
        <message>
            <source>Find in the whole report</source>
            <translation>Rechercher dans tout le rapport</translation>
        </message>
        <message>
            <source>Looks into every text of this report, drafts too, and into the wordings of the commitments. Accents and capitals make no difference. “Words between quotation marks” stand beside each other.</source>
            <translation>La recherche porte sur tous les textes de ce rapport, y compris les brouillons, et sur le libellé des engagements. Les accents et les majuscules ne comptent pas. « Des mots entre guillemets » doivent se suivre.</translation>
        </message>
        <message>
            <source>No text holds this. All the words must stand in one text.</source>
            <translation>Aucun texte ne correspond. Tous les mots doivent figurer dans un même texte.</translation>
        </message>
        <message>
            <source>The commitment itself</source>
            <translation>L’engagement lui-même</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Mots à rechercher</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation>
                <numerusform>{n} texte</numerusform>
                <numerusform>{n} textes</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total} texts</source>
            <translation>{shown} sur {total} textes</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message numerus="yes">
            <source>And {n} more.</source>
            <translation>
                <numerusform>Et {n} autre.</numerusform>
                <numerusform>Et {n} autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing; the words look fine.</source>
            <translation>Rien ; la rédaction semble bonne.</translation>
        </message>
        <message>
            <source>The rest of the report is still being read.</source>
            <translation>Le reste du rapport est en cours de lecture.</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À regarder</translation>
        </message>
        <message numerus="yes">
            <source>To look at ({n})</source>
            <translation>
                <numerusform>À regarder ({n})</numerusform>
                <numerusform>À regarder ({n})</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FinishedView</name>
        <message>
            <source>1 conflict was resolved here. Every version is kept in the history.</source>
            <translation>1 conflit a été résolu ici. Toutes les versions sont conservées dans l’historique.</translation>
        </message>
        <message>
            <source>All conflicts are resolved</source>
            <translation>Tous les conflits sont résolus</translation>
        </message>
        <message>
            <source>Back to writing</source>
            <translation>Revenir à la rédaction</translation>
        </message>
        <message>
            <source>There are no conflicts</source>
            <translation>Il n’y a aucun conflit</translation>
        </message>
        <message>
            <source>When two versions of a section cannot be merged, they come here.</source>
            <translation>Lorsque deux versions d’une section ne peuvent pas être fusionnées, elles apparaissent ici.</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts were resolved here. Every version is kept in the history.</source>
            <translation>
                <numerusform>{n} conflit a été résolu ici. Toutes les versions sont conservées dans l’historique.</numerusform>
                <numerusform>{n} conflits ont été résolus ici. Toutes les versions sont conservées dans l’historique.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Drop the packets on this page. Nothing is ever overwritten, and what cannot be merged is shown.</source>
            <translation>Déposez les paquets sur cette page. Rien n’est jamais écrasé, et ce qui ne peut pas être fusionné est signalé.</translation>
        </message>
        <message>
            <source>How submissions get here</source>
            <translation>Comment les soumissions arrivent ici</translation>
        </message>
        <message>
            <source>Make an office kit for each office. It says what they are asked to write, and by when.</source>
            <translation>Préparez une trousse pour chaque bureau. Elle indique ce qu’il doit rédiger, et pour quand.</translation>
        </message>
        <message>
            <source>Send each office its kit, by e-mail or on a stick. They write, and send a packet back.</source>
            <translation>Envoyez à chaque bureau sa trousse, par courriel ou sur une clé USB. Il rédige, puis renvoie un paquet.</translation>
        </message>
    </context>
    <context>
        <name>FoldedText</name>
        <message>
            <source>Show all of it</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Afficher moins</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>User guide</source>
            <translation>Guide d’utilisation</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Occurrence précédente (Shift+F3)</translation>
        </message>
        <message>
            <source>Search in the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <source>Search in the guide (Ctrl+F)</source>
            <translation>Rechercher dans le guide (Ctrl+F)</translation>
        </message>
        <message>
            <source>This guide is in English.</source>
            <translation>Ce guide est en anglais.</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>HeadingTable</name>
        <message>
            <source>Below “{heading}”</source>
            <translation>Sous « {heading} »</translation>
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation>Engagement {id} {name}</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Headings that were not understood</source>
            <translation>Titres non reconnus</translation>
        </message>
        <message>
            <source>Leave it out with all that stands below it</source>
            <translation>L’écarter avec tout ce qui se trouve dessous</translation>
        </message>
        <message>
            <source>Leave out this line alone: the answer goes on</source>
            <translation>Écarter cette ligne seule : la réponse continue</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>No heading, but text</source>
            <translation>Pas un titre, mais du texte</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>Question: {name}</source>
            <translation>Question : {name}</translation>
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation>Transformation {code} {title}</translation>
        </message>
        <message>
            <source>What “{heading}” means</source>
            <translation>Ce que signifie « {heading} »</translation>
        </message>
        <message>
            <source>Words below</source>
            <translation>Mots au-dessous</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Before restoring</source>
            <translation>Avant restauration</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Reconduit</translation>
        </message>
        <message>
            <source>Cleared by {name}, {day}</source>
            <translation>Validé par {name}, {day}</translation>
        </message>
        <message>
            <source>Draft on this machine</source>
            <translation>Brouillon sur cet ordinateur</translation>
        </message>
        <message>
            <source>From another window</source>
            <translation>D’une autre fenêtre</translation>
        </message>
        <message>
            <source>From {names}</source>
            <translation>À partir des textes de : {names}</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Imported from {document}</source>
            <translation>Importé de {document}</translation>
        </message>
        <message>
            <source>Imported text</source>
            <translation>Texte importé</translation>
        </message>
        <message>
            <source>Merged automatically</source>
            <translation>Fusionné automatiquement</translation>
        </message>
        <message>
            <source>On leaving</source>
            <translation>En quittant la section</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Published now</source>
            <translation>Version publiée actuelle</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Combiné</translation>
        </message>
        <message>
            <source>Returned by {name}, {day}</source>
            <translation>Renvoyé par {name}, {day}</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Personne sans nom</translation>
        </message>
        <message>
            <source>Submitted by {name}, {day}</source>
            <translation>Soumis par {name}, {day}</translation>
        </message>
        <message>
            <source>Submitted, {day}</source>
            <translation>Soumis, {day}</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Unsent draft</source>
            <translation>Brouillon non envoyé</translation>
        </message>
        <message>
            <source>Unsent draft of {office}</source>
            <translation>Brouillon non envoyé du bureau {office}</translation>
        </message>
        <message>
            <source>When published</source>
            <translation>À la publication</translation>
        </message>
        <message>
            <source>While typing</source>
            <translation>Pendant la saisie</translation>
        </message>
        <message>
            <source>{how} · 1 word</source>
            <translation>{how} · 1 mot</translation>
        </message>
        <message numerus="yes">
            <source>{how} · {n} words</source>
            <translation>
                <numerusform>{how} · {n} mot</numerusform>
                <numerusform>{how} · {n} mots</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} · {office}</source>
            <translation>{name} · {office}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Make this text your draft; the draft that is there is kept</source>
            <translation>Faire de ce texte votre brouillon ; le brouillon actuel est conservé</translation>
        </message>
        <message>
            <source>Nothing was published in this section yet, and no draft was kept.</source>
            <translation>Rien n’a encore été publié dans cette section, et aucun brouillon n’a été conservé.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restored, it is a draft: nothing is published or lost, and Undo takes it back.</source>
            <translation>Le texte restauré devient un brouillon : rien n’est publié ni perdu, et Annuler permet de revenir en arrière.</translation>
        </message>
        <message>
            <source>Tick a text to compare it with what stands here now, or to restore it. Tick two to compare them.</source>
            <translation>Cochez un texte pour le comparer à ce qui figure ici maintenant, ou pour le restaurer. Cochez-en deux pour les comparer.</translation>
        </message>
        <message>
            <source>Two are ticked: what differs between them is shown word by word.</source>
            <translation>Deux textes sont cochés : leurs différences s’affichent mot à mot.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Earlier texts of this section, newest first</source>
            <translation>Textes antérieurs de cette section, du plus récent au plus ancien</translation>
        </message>
    </context>
    <context>
        <name>ImportAccountDialog</name>
        <message>
            <source>1, kept as it is</source>
            <translation>1, conservée telle quelle</translation>
        </message>
        <message>
            <source>Changed sections</source>
            <translation>Sections modifiées</translation>
        </message>
        <message>
            <source>Missing in the document</source>
            <translation>Absentes du document</translation>
        </message>
        <message>
            <source>New sections</source>
            <translation>Nouvelles sections</translation>
        </message>
        <message>
            <source>Not placed in any section</source>
            <translation>Non placé dans une section</translation>
        </message>
        <message>
            <source>Sections as they were</source>
            <translation>Sections inchangées</translation>
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation>Sections en conflit</translation>
        </message>
        <message>
            <source>The report was read in</source>
            <translation>Le rapport a été importé</translation>
        </message>
        <message>
            <source>Words in headings</source>
            <translation>Mots dans des titres</translation>
        </message>
        <message>
            <source>Words in sections</source>
            <translation>Mots dans des sections</translation>
        </message>
        <message>
            <source>Words not placed</source>
            <translation>Mots non placés</translation>
        </message>
        <message>
            <source>Words of page headers and numbers</source>
            <translation>Mots des en-têtes de page et numéros</translation>
        </message>
        <message numerus="yes">
            <source>{n}, kept as they are</source>
            <translation>
                <numerusform>{n}, conservée telle quelle</numerusform>
                <numerusform>{n}, conservées telles quelles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Brought back</source>
            <translation>Copie restaurée</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>The copy was checked and is back as {file}.</source>
            <translation>La copie a été vérifiée et restaurée sous {file}.</translation>
        </message>
    </context>
    <context>
        <name>Kits</name>
        <message>
            <source>1 kit was made. Send it to its office; opening it starts a ready workspace.</source>
            <translation>1 trousse a été préparée. Envoyez-la à son bureau ; à l’ouverture, un espace de travail est prêt.</translation>
        </message>
        <message>
            <source>Folder for the kits</source>
            <translation>Dossier des trousses</translation>
        </message>
        <message>
            <source>Making kits…</source>
            <translation>Préparation des trousses…</translation>
        </message>
        <message>
            <source>Office kits</source>
            <translation>Trousses de bureau</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>The kit is open already</source>
            <translation>La trousse est déjà ouverte</translation>
        </message>
        <message>
            <source>This workspace was made from that kit; write here.</source>
            <translation>Cet espace de travail a été créé à partir de cette trousse ; rédigez ici.</translation>
        </message>
        <message>
            <source>kit</source>
            <translation>trousse</translation>
        </message>
        <message numerus="yes">
            <source>{n} kits were made. Send each office its own; opening it starts a ready workspace.</source>
            <translation>
                <numerusform>{n} trousse a été préparée. Envoyez-la à son bureau ; à l’ouverture, un espace de travail est prêt.</numerusform>
                <numerusform>{n} trousses ont été préparées. Envoyez à chaque bureau la sienne ; à l’ouverture, un espace de travail est prêt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>From its next start on, the program speaks {language}. Close it and start it again.</source>
            <translation>À son prochain démarrage, le programme sera en : {language}. Fermez-le et relancez-le.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>LastYearPane</name>
        <message>
            <source>A draft; it was never published</source>
            <translation>Brouillon ; n’a jamais été publié</translation>
        </message>
        <message>
            <source>As it was cleared</source>
            <translation>Tel que validé</translation>
        </message>
        <message>
            <source>As it was published</source>
            <translation>Tel que publié</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Hold this year's text against this one, word by word</source>
            <translation>Comparer le texte de cette année à celui-ci, mot à mot</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Put this text where the cursor is</source>
            <translation>Insérer ce texte à l’endroit du curseur</translation>
        </message>
    </context>
    <context>
        <name>LegacyPreviewDialog</name>
        <message>
            <source>1 section has a text here already that the import changes.</source>
            <translation>1 section a déjà ici un texte que l’importation modifie.</translation>
        </message>
        <message>
            <source>1 section was found. Of {total} words, {placed} are in sections and {left} are not placed.</source>
            <translation>1 section a été trouvée. Sur {total} mots, {placed} sont dans des sections et {left} ne sont pas placés.</translation>
        </message>
        <message>
            <source>A report from elsewhere: {name}</source>
            <translation>Rapport d’une autre provenance : {name}</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Read again with these meanings</source>
            <translation>Relire avec ces significations</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Sections that were found</source>
            <translation>Sections trouvées</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Texts without a section</source>
            <translation>Textes sans section</translation>
        </message>
        <message>
            <source>The headings are read by what is kept of {name}. If the report is somebody else's, write whose it is and read it again.</source>
            <translation>Les titres sont lus selon ce qui est conservé de {name}. Si le rapport vient de quelqu’un d’autre, écrivez de qui et relisez-le.</translation>
        </message>
        <message>
            <source>Whose report it is; the meanings are kept under this name</source>
            <translation>De qui est le rapport ; les significations sont conservées sous ce nom</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections have a text here already that the import changes.</source>
            <translation>
                <numerusform>{n} section a déjà ici un texte que l’importation modifie.</numerusform>
                <numerusform>{n} sections ont déjà ici un texte que l’importation modifie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were found. Of {total} words, {placed} are in sections, {left} not placed.</source>
            <translation>
                <numerusform>{n} section a été trouvée. Sur {total} mots, {placed} sont dans des sections, {left} ne sont pas placés.</numerusform>
                <numerusform>{n} sections ont été trouvées. Sur {total} mots, {placed} sont dans des sections, {left} ne sont pas placés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publiée</translation>
        </message>
    </context>
    <context>
        <name>LookingBack</name>
        <message>
            <source>Compared: {section}</source>
            <translation>Comparaison : {section}</translation>
        </message>
        <message>
            <source>From: {old}
To: {new}</source>
            <translation>Avant : {old}
Après : {new}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>The text as it stands on the page</source>
            <translation>Le texte tel qu’il figure sur la page</translation>
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation>Il y a plusieurs textes : choisissez d’abord entre eux.</translation>
        </message>
        <message>
            <source>This section can only be read here.</source>
            <translation>Cette section est ici en lecture seule.</translation>
        </message>
        <message>
            <source>{words}
Both say the same.</source>
            <translation>{words}
Les deux textes sont identiques.</translation>
        </message>
    </context>
    <context>
        <name>LookingOver</name>
        <message>
            <source>the commitment itself</source>
            <translation>l’engagement lui-même</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Aller à</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>Edi&amp;t</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Ouvrir un fichier &amp;récent</translation>
        </message>
        <message>
            <source>Revie&amp;w</source>
            <translation>Exa&amp;men</translation>
        </message>
        <message>
            <source>Send an&amp;d receive</source>
            <translation>En&amp;voyer et recevoir</translation>
        </message>
        <message>
            <source>Spe&amp;lling</source>
            <translation>Or&amp;thographe</translation>
        </message>
        <message>
            <source>{file}  (training)</source>
            <translation>{file}  (formation)</translation>
        </message>
    </context>
    <context>
        <name>MakeKitsDialog</name>
        <message>
            <source>&amp;Asked to write</source>
            <translation>À &amp;rédiger</translation>
        </message>
        <message>
            <source>&amp;Due by</source>
            <translation>Éc&amp;héance</translation>
        </message>
        <message>
            <source>&amp;Offices, one a line</source>
            <translation>&amp;Bureaux, un par ligne</translation>
        </message>
        <message>
            <source>All offices</source>
            <translation>Tous les bureaux</translation>
        </message>
        <message>
            <source>Asked to write</source>
            <translation>À rédiger</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Iraq, Erbil sub-office
South Sudan, Bentiu
…</source>
            <translation>Iraq, sous-bureau d’Erbil
Soudan du Sud, Bentiu
…</translation>
        </message>
        <message>
            <source>Make 1 kit…</source>
            <translation>Préparer 1 trousse…</translation>
        </message>
        <message>
            <source>Make kits…</source>
            <translation>Préparer les trousses…</translation>
        </message>
        <message>
            <source>Make office kits</source>
            <translation>Préparer les trousses des bureaux</translation>
        </message>
        <message numerus="yes">
            <source>Make {n} kits…</source>
            <translation>
                <numerusform>Préparer {n} trousse…</numerusform>
                <numerusform>Préparer {n} trousses…</numerusform>
            </translation>
        </message>
        <message>
            <source>Name at least one office.</source>
            <translation>Indiquez au moins un bureau.</translation>
        </message>
        <message>
            <source>Nothing is ticked for {offices}.</source>
            <translation>Rien n’est coché pour : {offices}.</translation>
        </message>
        <message>
            <source>Own choice for {offices}.</source>
            <translation>Choix particulier pour : {offices}.</translation>
        </message>
        <message>
            <source>Questions about {code} itself</source>
            <translation>Questions sur {code} même</translation>
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation>Indiquez le jour sous la forme {day}.</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Commitment</source>
            <translation>Engagement</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Commitments by questions</source>
            <translation>Engagements par question</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>1 section says again what it said before.</source>
            <translation>1 section est revenue à son texte précédent.</translation>
        </message>
        <message>
            <source>Another key than before</source>
            <translation>Clé différente de la précédente</translation>
        </message>
        <message>
            <source>Every section says again what it said before the last merge, unless somebody wrote in it since. What came in stays in the history.</source>
            <translation>Chaque section revient au texte qu’elle avait avant la dernière fusion, sauf si quelqu’un y a écrit depuis. Ce qui est arrivé reste dans l’historique.</translation>
        </message>
        <message>
            <source>Left as they are, since somebody wrote in them or several texts stood there: {sections}.</source>
            <translation>Laissées telles quelles, car quelqu’un y a écrit ou plusieurs textes y coexistaient : {sections}.</translation>
        </message>
        <message>
            <source>Merging…</source>
            <translation>Fusion en cours…</translation>
        </message>
        <message>
            <source>Not known to decide</source>
            <translation>Non habilité à décider</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>The merge was undone</source>
            <translation>La fusion a été annulée</translation>
        </message>
        <message>
            <source>They have this key: merge</source>
            <translation>C’est bien sa clé : fusionner</translation>
        </message>
        <message>
            <source>This file holds decisions about texts by {person}, who is not known to decide here. Their key is said to be {fingerprint}.

Ask them, by telephone for example, to read out their key; merge the file only if it is {fingerprint} and they are to decide.</source>
            <translation>Ce fichier contient des décisions sur des textes prises par {person}, personne non connue ici comme habilitée à décider. Sa clé serait {fingerprint}.

Demandez-lui, par exemple par téléphone, de lire sa clé à voix haute ; ne fusionnez le fichier que si c’est bien {fingerprint} et si cette personne doit décider.</translation>
        </message>
        <message>
            <source>Undo the last merge</source>
            <translation>Annuler la fusion</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>Annuler la fusion</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections say again what they said before.</source>
            <translation>
                <numerusform>{n} section est revenue à son texte précédent.</numerusform>
                <numerusform>{n} sections sont revenues à leur texte précédent.</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} signed with the key {known} before. This file is signed with the key {fingerprint}.

A new computer has a new key. Ask them, by telephone for example, to read out theirs; merge the file only if it is {fingerprint}.</source>
            <translation>{who} signait auparavant avec la clé {known}. Ce fichier est signé avec la clé {fingerprint}.

Un nouvel ordinateur a une nouvelle clé. Demandez à cette personne, par exemple par téléphone, de lire la sienne à voix haute ; ne fusionnez le fichier que si c’est bien {fingerprint}.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Place</translation>
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation>&amp;Transformation</translation>
        </message>
        <message>
            <source>After {id}  {name}</source>
            <translation>Après {id}  {name}</translation>
        </message>
        <message>
            <source>At the beginning</source>
            <translation>Au début</translation>
        </message>
        <message>
            <source>Move commitment {id}</source>
            <translation>Déplacer l’engagement {id}</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Déplacer</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>&amp;Bureau</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Personne</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Rapport</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>Only for training</source>
            <translation>Seulement pour la formation</translation>
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation>par exemple Iraq, sous-bureau d’Erbil</translation>
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation>votre nom, tel que vos collègues le connaissent</translation>
        </message>
    </context>
    <context>
        <name>NextYear</name>
        <message>
            <source>Next year</source>
            <translation>Année suivante</translation>
        </message>
        <message>
            <source>No other year can follow this one here.</source>
            <translation>Aucune autre année ne peut suivre celle-ci ici.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>The next year has begun</source>
            <translation>L’année suivante a commencé</translation>
        </message>
        <message>
            <source>{year} has begun. {last} as it was lies in {file}; it can be read and printed there.</source>
            <translation>L’année {year} a commencé. L’année {last} telle qu’elle était se trouve dans {file} ; elle peut y être lue et imprimée.</translation>
        </message>
    </context>
    <context>
        <name>NextYearDialog</name>
        <message>
            <source>&amp;Archive</source>
            <translation>&amp;Archive</translation>
        </message>
        <message>
            <source>&amp;Begin although this is open</source>
            <translation>&amp;Commencer malgré ces points en suspens</translation>
        </message>
        <message>
            <source>&amp;Next year</source>
            <translation>Année &amp;suivante</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Begin {cycle}</source>
            <translation>Commencer {cycle}</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Carried: the list of commitments ({commitments} to be reported on) and who is asked to write ({assignments} assignments). {sections} sections are to be answered. Answers are not carried; last year’s can be read beside this year’s.</source>
            <translation>Reconduits : la liste des engagements ({commitments} sur lesquels rendre compte) et qui doit rédiger ({assignments} attributions). {sections} sections sont à remplir. Les réponses ne sont pas reconduites ; celles de l’an dernier peuvent être lues à côté de celles de cette année.</translation>
        </message>
        <message>
            <source>Commitments in several versions: {what}</source>
            <translation>Engagements en plusieurs versions : {what}</translation>
        </message>
        <message>
            <source>Drafts that are not published: {what}</source>
            <translation>Brouillons non publiés : {what}</translation>
        </message>
        <message>
            <source>In conflict: {what}</source>
            <translation>En conflit : {what}</translation>
        </message>
        <message>
            <source>Merged automatically and not read: {what}</source>
            <translation>Fusionnées automatiquement et non lues : {what}</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Année suivante</translation>
        </message>
        <message>
            <source>Not asked any more: {questions}.</source>
            <translation>Plus demandées : {questions}.</translation>
        </message>
        <message>
            <source>Nothing is open in {cycle}.</source>
            <translation>Rien n’est en suspens dans {cycle}.</translation>
        </message>
        <message>
            <source>Offices need a new kit for the new year, or begin it by themselves.</source>
            <translation>Les bureaux ont besoin d’une nouvelle trousse pour la nouvelle année, ou la commencent eux-mêmes.</translation>
        </message>
        <message>
            <source>Sections that are published and not submitted: {what}</source>
            <translation>Sections publiées et non soumises : {what}</translation>
        </message>
        <message>
            <source>Sections with a text that is not cleared: {what}</source>
            <translation>Sections dont un texte n’est pas validé : {what}</translation>
        </message>
        <message>
            <source>The workspace as it is now goes into the archive first.</source>
            <translation>L’espace de travail dans son état actuel est d’abord archivé.</translation>
        </message>
        <message>
            <source>You can also wait for the new kit of headquarters.</source>
            <translation>Vous pouvez aussi attendre la nouvelle trousse du siège.</translation>
        </message>
        <message>
            <source>{year}, with its own questionnaire</source>
            <translation>{year}, avec son propre questionnaire</translation>
        </message>
        <message>
            <source>{year}, with the same questionnaire again</source>
            <translation>{year}, avec le même questionnaire</translation>
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Ctrl+Enter does so too</source>
            <translation>Ctrl+Enter a le même effet</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>OfficeList</name>
        <message>
            <source>Offices</source>
            <translation>Bureaux</translation>
        </message>
    </context>
    <context>
        <name>OfficeModel</name>
        <message>
            <source>Last sent</source>
            <translation>Dernier envoi</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Sections received</source>
            <translation>Sections reçues</translation>
        </message>
        <message>
            <source>Where they stand</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>OfficeRow</name>
        <message>
            <source>Reminder for {office}</source>
            <translation>Rappel pour {office}</translation>
        </message>
        <message>
            <source>Reminder…</source>
            <translation>Rappel…</translation>
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation>Modalités pour {office}</translation>
        </message>
        <message>
            <source>Terms…</source>
            <translation>Modalités…</translation>
        </message>
    </context>
    <context>
        <name>OfficeTable</name>
        <message>
            <source>Offices</source>
            <translation>Bureaux</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Accusé</translation>
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation>Accusé de réception pour {office}</translation>
        </message>
        <message>
            <source>Tell {office} what has arrived and where it stands</source>
            <translation>Indiquer à {office} ce qui est arrivé et où en est l’examen</translation>
        </message>
    </context>
    <context>
        <name>OfficeTermsDialog</name>
        <message>
            <source>&amp;Due by</source>
            <translation>Éc&amp;héance</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Language of this program</source>
            <translation>Langue de ce programme</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation>Modalités pour {office}</translation>
        </message>
        <message>
            <source>The office hears of another day with its next kit, or by a reminder.</source>
            <translation>Le bureau est informé d’une nouvelle date avec sa prochaine trousse, ou par un rappel.</translation>
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation>Indiquez le jour sous la forme {day}.</translation>
        </message>
    </context>
    <context>
        <name>OpenKitDialog</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>1 more may be left out.</source>
            <translation>1 autre peut être laissée de côté.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>From {who}, signed with the key {fingerprint}</source>
            <translation>De {who}, signé avec la clé {fingerprint}</translation>
        </message>
        <message>
            <source>Kit for {office}</source>
            <translation>Trousse pour {office}</translation>
        </message>
        <message>
            <source>Send them by {day}.</source>
            <translation>À envoyer au plus tard le {day}.</translation>
        </message>
        <message>
            <source>Signed with the key {fingerprint}</source>
            <translation>Signé avec la clé {fingerprint}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Start with an office kit</source>
            <translation>Commencer avec une trousse de bureau</translation>
        </message>
        <message>
            <source>This kit is for training.</source>
            <translation>Cette trousse est destinée à la formation.</translation>
        </message>
        <message>
            <source>You are asked to write 1 section.</source>
            <translation>On vous demande de rédiger 1 section.</translation>
        </message>
        <message>
            <source>You are asked to write the whole report.</source>
            <translation>On vous demande de rédiger tout le rapport.</translation>
        </message>
        <message numerus="yes">
            <source>You are asked to write {n} sections.</source>
            <translation>
                <numerusform>On vous demande de rédiger {n} section.</numerusform>
                <numerusform>On vous demande de rédiger {n} sections.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Votre &amp;nom</translation>
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation>votre nom, tel que vos collègues le connaissent</translation>
        </message>
        <message numerus="yes">
            <source>{n} more may be left out.</source>
            <translation>
                <numerusform>{n} autre peut être laissée de côté.</numerusform>
                <numerusform>{n} autres peuvent être laissées de côté.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlineDelegate</name>
        <message>
            <source>retired</source>
            <translation>retiré</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message>
            <source>retired</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>{done} of {all} sections published</source>
            <translation>{done} sur {all} sections publiées</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts</source>
            <translation>
                <numerusform>{n} brouillon</numerusform>
                <numerusform>{n} brouillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} en conflit</numerusform>
                <numerusform>{n} en conflit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message numerus="yes">
            <source>All {n}</source>
            <translation>
                <numerusform>Tous {n}</numerusform>
                <numerusform>Tous {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Attribuer…</translation>
        </message>
        <message numerus="yes">
            <source>Conflicts {n}</source>
            <translation>
                <numerusform>Conflits {n}</numerusform>
                <numerusform>Conflits {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter commitments</source>
            <translation>Filtrer les engagements</translation>
        </message>
        <message numerus="yes">
            <source>Mine {n}</source>
            <translation>
                <numerusform>À moi {n}</numerusform>
                <numerusform>À moi {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in the outline fits.</source>
            <translation>Rien ne correspond dans le plan.</translation>
        </message>
        <message>
            <source>Show commitments that are no longer reported on; they can be read</source>
            <translation>Afficher les engagements sur lesquels il n’est plus rendu compte ; ils restent lisibles</translation>
        </message>
        <message numerus="yes">
            <source>Show retired ({n})</source>
            <translation>
                <numerusform>Afficher l’engagement retiré ({n})</numerusform>
                <numerusform>Afficher les engagements retirés ({n})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To do {n}</source>
            <translation>
                <numerusform>À faire {n}</numerusform>
                <numerusform>À faire {n}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlineTree</name>
        <message>
            <source>Outline of the report</source>
            <translation>Plan du rapport</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>1 day late</source>
            <translation>1 jour de retard</translation>
        </message>
        <message>
            <source>1 open comment</source>
            <translation>1 commentaire ouvert</translation>
        </message>
        <message>
            <source>1 returned</source>
            <translation>1 renvoyée</translation>
        </message>
        <message>
            <source>A part</source>
            <translation>Une partie</translation>
        </message>
        <message>
            <source>Asked: {who}</source>
            <translation>À rédiger par : {who}</translation>
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation>Modifiée depuis la validation</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Validée</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Merged automatically; please read</source>
            <translation>Fusionnée automatiquement ; à lire</translation>
        </message>
        <message>
            <source>Nobody is asked for it</source>
            <translation>Demandée à personne</translation>
        </message>
        <message>
            <source>Not asked for anything</source>
            <translation>Rien n’est demandé</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>Non soumise</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien encore</translation>
        </message>
        <message>
            <source>Over the cap: {words} words</source>
            <translation>Trop longue : {words} mots</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Overdue: {who}</source>
            <translation>En retard : {who}</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <source>Returned: {note}</source>
            <translation>Renvoyée : {note}</translation>
        </message>
        <message>
            <source>Several texts; one must be chosen</source>
            <translation>Plusieurs textes ; il faut en choisir un</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumise</translation>
        </message>
        <message>
            <source>changed since clearance</source>
            <translation>modifiée depuis la validation</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>envoi : {day}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names} et {n} autre</numerusform>
                <numerusform>{names} et {n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation>
                <numerusform>{n} modifiée depuis la validation</numerusform>
                <numerusform>{n} modifiées depuis la validation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation>
                <numerusform>{n} validée</numerusform>
                <numerusform>{n} validées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation>
                <numerusform>{n} jour de retard</numerusform>
                <numerusform>{n} jours de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation>
                <numerusform>{n} vide</numerusform>
                <numerusform>{n} vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} en conflit</numerusform>
                <numerusform>{n} en conflit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation>
                <numerusform>{n} non soumise</numerusform>
                <numerusform>{n} non soumises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} written</source>
            <translation>
                <numerusform>{n} rédigée sur {all}</numerusform>
                <numerusform>{n} rédigées sur {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation>
                <numerusform>{n} commentaire ouvert</numerusform>
                <numerusform>{n} commentaires ouverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation>
                <numerusform>{n} renvoyée</numerusform>
                <numerusform>{n} renvoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation>
                <numerusform>{n} soumise</numerusform>
                <numerusform>{n} soumises</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} words</source>
            <translation>{words} mots</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>1 commitment</source>
            <translation>1 engagement</translation>
        </message>
        <message>
            <source>1 may be left out</source>
            <translation>1 peut être laissée de côté</translation>
        </message>
        <message>
            <source>1 section is chosen</source>
            <translation>1 section choisie</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Attribuer…</translation>
        </message>
        <message>
            <source>Choose rows or cells first: with Ctrl or Shift, or by their names</source>
            <translation>Choisissez d’abord des lignes ou des cellules : avec Ctrl ou Shift, ou par leurs noms</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Exporter le tableau…</translation>
        </message>
        <message numerus="yes">
            <source>Needs attention: {n}</source>
            <translation>
                <numerusform>À regarder : {n}</numerusform>
                <numerusform>À regarder : {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>No office is asked for anything yet.</source>
            <translation>Rien n’est encore demandé à aucun bureau.</translation>
        </message>
        <message>
            <source>No section fits what you chose.</source>
            <translation>Aucune section ne correspond à votre choix.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Rien n’est à regarder.</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Bureaux</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>There are no commitments yet.</source>
            <translation>Il n’y a pas encore d’engagements.</translation>
        </message>
        <message>
            <source>narrowed by the choice below</source>
            <translation>limité par le choix ci-dessous</translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments</source>
            <translation>
                <numerusform>{n} engagement</numerusform>
                <numerusform>{n} engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} may be left out</source>
            <translation>
                <numerusform>{n} peut être laissée de côté</numerusform>
                <numerusform>{n} peuvent être laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of 1 section written</source>
            <translation>
                <numerusform>{n} section rédigée sur 1</numerusform>
                <numerusform>{n} section rédigée sur 1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} sections written</source>
            <translation>
                <numerusform>{n} section rédigée sur {all}</numerusform>
                <numerusform>{n} sections rédigées sur {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are chosen</source>
            <translation>
                <numerusform>{n} section choisie</numerusform>
                <numerusform>{n} sections choisies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageFoot</name>
        <message>
            <source>Decide later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Hide last common version</source>
            <translation>Masquer la version commune</translation>
        </message>
        <message>
            <source>Leave this conflict open; your result is kept while the program runs.</source>
            <translation>Laisser ce conflit ouvert ; votre résultat est conservé tant que le programme est ouvert.</translation>
        </message>
        <message>
            <source>Show last common version</source>
            <translation>Voir la version commune</translation>
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation>Ces textes n’ont pas de version commune.</translation>
        </message>
        <message>
            <source>{words} (Ctrl+Enter)</source>
            <translation>{words} (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <source>Next conflict</source>
            <translation>Conflit suivant</translation>
        </message>
        <message>
            <source>Next conflict (Ctrl+PgDown)</source>
            <translation>Conflit suivant (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>Previous conflict</source>
            <translation>Conflit précédent</translation>
        </message>
        <message>
            <source>Previous conflict (Ctrl+PgUp)</source>
            <translation>Conflit précédent (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation>Ces textes n’ont pas de version commune.</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>since the last common version</source>
            <translation>depuis la dernière version commune</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>A commitment, a command, or words to find</source>
            <translation>Un engagement, une commande ou des mots à rechercher</translation>
        </message>
        <message>
            <source>Commitments and commands</source>
            <translation>Engagements et commandes</translation>
        </message>
        <message>
            <source>Search or jump to</source>
            <translation>Rechercher ou aller à</translation>
        </message>
    </context>
    <context>
        <name>PaletteDelegate</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>PastePacketDialog</name>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Paste a packet</source>
            <translation>Coller un paquet</translation>
        </message>
        <message>
            <source>The clipboard holds no packet. Copy the whole message that holds one, from BEGIN IOM PACKET to END IOM PACKET, and paste it here.</source>
            <translation>Le presse-papiers ne contient aucun paquet. Copiez tout le message qui en contient un, de BEGIN IOM PACKET à END IOM PACKET, et collez-le ici.</translation>
        </message>
        <message>
            <source>The text of the packet</source>
            <translation>Texte du paquet</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Files that {who} signs will be taken in again.</source>
            <translation>Les fichiers signés par {who} seront de nouveau acceptés.</translation>
        </message>
        <message>
            <source>Nothing that {who} signs will be taken in any more. What they have sent stays, and what they wrote keeps their name.</source>
            <translation>Plus rien de ce que signe {who} ne sera accepté. Ce que cette personne a envoyé reste, et ce qu’elle a écrit garde son nom.</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Réactiver</translation>
        </message>
        <message>
            <source>Reinstate somebody</source>
            <translation>Réactiver une personne</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Retire somebody</source>
            <translation>Désactiver une personne</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>Decides</source>
            <translation>Décide</translation>
        </message>
        <message>
            <source>Everybody whose files were taken in is known by a key. Compare its short name by phone when somebody new sends, or when somebody has another computer.</source>
            <translation>Toute personne dont les fichiers ont été acceptés est connue par une clé. Comparez-en le nom abrégé par téléphone quand quelqu’un envoie pour la première fois, ou change d’ordinateur.</translation>
        </message>
        <message>
            <source>Headquarters</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Nobody has sent anything yet.</source>
            <translation>Personne n’a encore rien envoyé.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Réactiver</translation>
        </message>
        <message>
            <source>Reinstate {name}</source>
            <translation>Réactiver {name}</translation>
        </message>
        <message>
            <source>Retire {name}</source>
            <translation>Désactiver {name}</translation>
        </message>
        <message>
            <source>Retired {day}</source>
            <translation>Désactivation : {day}</translation>
        </message>
        <message>
            <source>Retire…</source>
            <translation>Désactiver…</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Personne sans nom</translation>
        </message>
        <message>
            <source>no office named</source>
            <translation>aucun bureau indiqué</translation>
        </message>
    </context>
    <context>
        <name>Printed</name>
        <message>
            <source>&amp;Take this over as it is printed</source>
            <translation>&amp;Reprendre cela tel qu’imprimé</translation>
        </message>
        <message>
            <source>Printed otherwise than here</source>
            <translation>Imprimé autrement qu’ici</translation>
        </message>
        <message>
            <source>Printed otherwise than here; not taken over</source>
            <translation>Imprimé autrement qu’ici ; non repris</translation>
        </message>
        <message>
            <source>Printed otherwise than here; taken over with the first texts</source>
            <translation>Imprimé autrement qu’ici ; repris avec les premiers textes</translation>
        </message>
        <message>
            <source>Printed otherwise than here; the commitments are for headquarters to edit</source>
            <translation>Imprimé autrement qu’ici ; c’est au siège de modifier les engagements</translation>
        </message>
        <message>
            <source>{name}: here “{known}”, in the document “{printed}”</source>
            <translation>{name} : ici « {known} », dans le document « {printed} »</translation>
        </message>
        <message>
            <source>{name}: not known here, in the document “{printed}”</source>
            <translation>{name} : inconnu ici, dans le document « {printed} »</translation>
        </message>
    </context>
    <context>
        <name>ProgressRing</name>
        <message>
            <source>{percent} per cent published</source>
            <translation>{percent} pour cent publiés</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message numerus="yes">
            <source>Conflicts, {n} to decide</source>
            <translation>
                <numerusform>Conflits, {n} à résoudre</numerusform>
                <numerusform>Conflits, {n} à résoudre</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>From Word</source>
            <translation>De Word</translation>
        </message>
        <message numerus="yes">
            <source>From Word, {n} to decide</source>
            <translation>
                <numerusform>De Word, {n} à décider</numerusform>
                <numerusform>De Word, {n} à décider</numerusform>
            </translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menu (F10)</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Rédiger</translation>
        </message>
    </context>
    <context>
        <name>RecalledSteps</name>
        <message>
            <source>Planned in {year}</source>
            <translation>Prévu en {year}</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Merge it into this workspace</source>
            <translation>Le fusionner dans cet espace de travail</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Aucun espace de travail n’est ouvert</translation>
        </message>
        <message>
            <source>Nothing was read in</source>
            <translation>Rien n’a été importé</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>Open or merge?</source>
            <translation>Ouvrir ou fusionner ?</translation>
        </message>
        <message>
            <source>Open the workspace first that these files belong to; then drop them on the window.</source>
            <translation>Ouvrez d’abord l’espace de travail auquel ces fichiers appartiennent, puis déposez-les dans la fenêtre.</translation>
        </message>
        <message>
            <source>Open the workspace first that this report belongs to; then drop it on the window.</source>
            <translation>Ouvrez d’abord l’espace de travail auquel ce rapport appartient, puis déposez-le dans la fenêtre.</translation>
        </message>
        <message>
            <source>Open {name} and merge</source>
            <translation>Ouvrir {name} et fusionner</translation>
        </message>
        <message>
            <source>This workspace can only be read, so no report can be read into it.</source>
            <translation>Cet espace de travail est en lecture seule ; aucun rapport ne peut donc y être importé.</translation>
        </message>
        <message>
            <source>Word files are read in one at a time. Drop {name} alone on the window.</source>
            <translation>Les fichiers Word s’importent un par un. Déposez {name} seul dans la fenêtre.</translation>
        </message>
        <message>
            <source>{name} is a packet for a workspace. Open that workspace, then drop the packet on the window.</source>
            <translation>{name} est un paquet destiné à un espace de travail. Ouvrez cet espace de travail, puis déposez le paquet dans la fenêtre.</translation>
        </message>
        <message>
            <source>{name} is a workspace. It can be opened in place of this one, or merged into this one.</source>
            <translation>{name} est un espace de travail. Vous pouvez l’ouvrir à la place de celui-ci, ou le fusionner dans celui-ci.</translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>&amp;Objet</translation>
        </message>
        <message>
            <source>Copied, with the subject as the first line. Paste it into an e-mail.</source>
            <translation>Copié, avec l’objet sur la première ligne. Collez-le dans un courriel.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Nothing is sent from here: copy the text into an e-mail.</source>
            <translation>Rien n’est envoyé d’ici : copiez le texte dans un courriel.</translation>
        </message>
        <message>
            <source>Reminder for {office}</source>
            <translation>Rappel pour {office}</translation>
        </message>
        <message>
            <source>Text of the reminder</source>
            <translation>Texte du rappel</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close the results</source>
            <translation>Fermer les résultats</translation>
        </message>
        <message>
            <source>Last merge</source>
            <translation>Dernière fusion</translation>
        </message>
        <message>
            <source>Look at them…</source>
            <translation>Les regarder…</translation>
        </message>
        <message>
            <source>Read…</source>
            <translation>Lire…</translation>
        </message>
        <message>
            <source>Resolve…</source>
            <translation>Résoudre…</translation>
        </message>
        <message numerus="yes">
            <source>Show all {n} files</source>
            <translation>
                <numerusform>Afficher {n} fichier</numerusform>
                <numerusform>Afficher les {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace as it was before is kept: {name}</source>
            <translation>L’espace de travail tel qu’il était avant est conservé : {name}</translation>
        </message>
        <message>
            <source>This key is right</source>
            <translation>Cette clé est la bonne</translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Key of this file:</source>
            <translation>Clé de ce fichier :</translation>
        </message>
        <message>
            <source>Key until now:</source>
            <translation>Clé jusqu’à présent :</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>1 choice left</source>
            <translation>Il reste 1 choix</translation>
        </message>
        <message>
            <source>Go back to what was merged by itself, with every choice open.</source>
            <translation>Revenir à ce qui a été fusionné automatiquement, tous les choix étant ouverts.</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Tout conserver</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Keep every wording of each choice that is left; where none is left, put all versions together.</source>
            <translation>Conserver toutes les formulations de chaque choix restant ; s’il n’en reste aucun, réunir toutes les versions.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation>Résultat de {unit}, {question}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected, it keeps all wordings of that choice only.</source>
            <translation>{keys} a le même effet ; lorsqu’un choix est sélectionné, seules les formulations de ce choix sont toutes conservées.</translation>
        </message>
        <message>
            <source>{number}  {title}: {text}</source>
            <translation>{number}  {title} : {text}</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices left</source>
            <translation>
                <numerusform>Il reste {n} choix</numerusform>
                <numerusform>Il reste {n} choix</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReturnDialog</name>
        <message>
            <source>Return</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Return {section}</source>
            <translation>Renvoyer {section}</translation>
        </message>
        <message>
            <source>Say what is to be changed. The office reads it above its text.</source>
            <translation>Dites ce qu’il faut modifier. Le bureau le lit au-dessus de son texte.</translation>
        </message>
        <message>
            <source>What is to be changed</source>
            <translation>Ce qu’il faut modifier</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Changed since clearance: {section}</source>
            <translation>Modifications depuis la validation : {section}</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message numerus="yes">
            <source>Comments {n}</source>
            <translation>
                <numerusform>Commentaires {n}</numerusform>
                <numerusform>Commentaires {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with last year: {section}</source>
            <translation>Comparaison avec l’an dernier : {section}</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>L’an dernier</translation>
        </message>
        <message>
            <source>Not everything was cleared</source>
            <translation>Tout n’a pas été validé</translation>
        </message>
        <message>
            <source>The newer text: {section}</source>
            <translation>Le texte plus récent : {section}</translation>
        </message>
        <message>
            <source>The published text as it stands now, held against the one that was cleared.</source>
            <translation>Le texte publié actuel, comparé à celui qui a été validé.</translation>
        </message>
        <message>
            <source>The text that has arrived (words that yours lacks are green and underlined), held against yours (words that only yours has are red and struck). Both are kept: when you publish yours, what fits is merged, and otherwise somebody chooses.</source>
            <translation>Le texte qui est arrivé (les mots qui manquent au vôtre sont en vert et soulignés), comparé au vôtre (les mots qui ne sont que dans le vôtre sont en rouge et barrés). Les deux sont conservés : quand vous publierez le vôtre, ce qui est compatible sera fusionné ; sinon, quelqu’un choisira.</translation>
        </message>
        <message>
            <source>This year's text as it stands on the page, held against last year's.</source>
            <translation>Le texte de cette année tel qu’il figure sur la page, comparé à celui de l’an dernier.</translation>
        </message>
        <message>
            <source>{done} Left as they are:

{left}</source>
            <translation>{done} Laissées telles quelles :

{left}</translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared.</source>
            <translation>
                <numerusform>{n} validée.</numerusform>
                <numerusform>{n} validées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RewordingDialog</name>
        <message>
            <source>&amp;Name in lists</source>
            <translation>&amp;Nom dans les listes</translation>
        </message>
        <message>
            <source>Publish it</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>Text of commitment {id}</source>
            <translation>Texte de l’engagement {id}</translation>
        </message>
    </context>
    <context>
        <name>SealBox</name>
        <message>
            <source>Only headquarters can read it</source>
            <translation>Seul le siège peut le lire</translation>
        </message>
        <message>
            <source>The key of headquarters is not known here; an office kit or a receipt brings it</source>
            <translation>La clé du siège n’est pas connue ici ; une trousse de bureau ou un accusé de réception l’apporte</translation>
        </message>
        <message>
            <source>The packet is encrypted with the key of headquarters</source>
            <translation>Le paquet est chiffré avec la clé du siège</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>In the next packet</source>
            <translation>Dans le prochain paquet</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>What headquarters said</source>
            <translation>Avis du siège</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
    </context>
    <context>
        <name>SectionState</name>
        <message>
            <source>Changed since clearance</source>
            <translation>Modifiée depuis la validation</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Validée</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Draft, not published</source>
            <translation>Brouillon, non publié</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>From headquarters</source>
            <translation>Du siège</translation>
        </message>
        <message>
            <source>Published, not sent</source>
            <translation>Publiée, non envoyée</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumise</translation>
        </message>
        <message>
            <source>{state} · newer draft</source>
            <translation>{state} · brouillon plus récent</translation>
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <source>Sections of this office</source>
            <translation>Sections de ce bureau</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>1 comment to send</source>
            <translation>1 commentaire à envoyer</translation>
        </message>
        <message>
            <source>1 section to send</source>
            <translation>1 section à envoyer</translation>
        </message>
        <message>
            <source>A receipt is what headquarters sends back; it says what has arrived</source>
            <translation>Un accusé de réception est ce que le siège renvoie ; il indique ce qui est arrivé</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Copy the packet as text, to paste it into a message</source>
            <translation>Copier le paquet comme texte, pour le coller dans un message</translation>
        </message>
        <message>
            <source>Drop a receipt here</source>
            <translation>Déposez un accusé de réception ici</translation>
        </message>
        <message>
            <source>Headquarters sends it back; it says what has arrived and where it stands</source>
            <translation>Le siège le renvoie ; il indique ce qui est arrivé et où en est l’examen</translation>
        </message>
        <message>
            <source>No section has text yet. What you write will be listed here.</source>
            <translation>Aucune section n’a encore de texte. Ce que vous rédigerez apparaîtra ici.</translation>
        </message>
        <message>
            <source>Read a receipt…</source>
            <translation>Lire un accusé de réception…</translation>
        </message>
        <message>
            <source>Send to headquarters</source>
            <translation>Envoyer au siège</translation>
        </message>
        <message>
            <source>Send to headquarters…</source>
            <translation>Envoyer au siège…</translation>
        </message>
        <message>
            <source>There is nothing new to send</source>
            <translation>Il n’y a rien de nouveau à envoyer</translation>
        </message>
        <message>
            <source>Write the packet to a file that you can send by e-mail or on a stick</source>
            <translation>Enregistrer le paquet dans un fichier que vous pouvez envoyer par courriel ou sur une clé USB</translation>
        </message>
        <message numerus="yes">
            <source>{n} comments to send</source>
            <translation>
                <numerusform>{n} commentaire à envoyer</numerusform>
                <numerusform>{n} commentaires à envoyer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections to send</source>
            <translation>
                <numerusform>{n} section à envoyer</numerusform>
                <numerusform>{n} sections à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} of {asked} asked for have text</source>
            <translation>sections demandées avec texte : {written} sur {asked}</translation>
        </message>
    </context>
    <context>
        <name>SendTerms</name>
        <message>
            <source>Headquarters</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Headquarters: {names}</source>
            <translation>Siège : {names}</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>1 draft is not in it, since its section is in conflict.</source>
            <translation>1 brouillon n’y figure pas, car sa section est en conflit.</translation>
        </message>
        <message>
            <source>1 section</source>
            <translation>1 section</translation>
        </message>
        <message>
            <source>Packet for headquarters</source>
            <translation>Paquet pour le siège</translation>
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation>Accusé de réception pour {office}</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message numerus="yes">
            <source>The clipboard holds {sections} as text of {n} characters. Paste it into a message to headquarters.</source>
            <translation>
                <numerusform>Le presse-papiers contient {sections} sous forme de texte de {n} caractère. Collez-le dans un message au siège.</numerusform>
                <numerusform>Le presse-papiers contient {sections} sous forme de texte de {n} caractères. Collez-le dans un message au siège.</numerusform>
            </translation>
        </message>
        <message>
            <source>The packet holds {sections} and has {size}. Send this file to headquarters:
{file}</source>
            <translation>Le paquet contient {sections} et pèse {size}. Envoyez ce fichier au siège :
{file}</translation>
        </message>
        <message>
            <source>The packet is ready</source>
            <translation>Le paquet est prêt</translation>
        </message>
        <message>
            <source>The packet was copied</source>
            <translation>Le paquet a été copié</translation>
        </message>
        <message>
            <source>The receipt has {size}. Send it to {office}:
{file}</source>
            <translation>L’accusé de réception pèse {size}. Envoyez-le à {office} :
{file}</translation>
        </message>
        <message>
            <source>The receipt is ready</source>
            <translation>L’accusé de réception est prêt</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>accusé de réception</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts are not in it, since their sections are in conflict.</source>
            <translation>
                <numerusform>{n} brouillon n’y figure pas, car sa section est en conflit.</numerusform>
                <numerusform>{n} brouillons n’y figurent pas, car leurs sections sont en conflit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation>
                <numerusform>{n} section</numerusform>
                <numerusform>{n} sections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Conflicts: accept the result</source>
            <translation>Conflits : accepter le résultat</translation>
        </message>
        <message>
            <source>Conflicts: next</source>
            <translation>Conflits : suivant</translation>
        </message>
        <message>
            <source>Conflicts: next choice</source>
            <translation>Conflits : choix suivant</translation>
        </message>
        <message>
            <source>Conflicts: previous</source>
            <translation>Conflits : précédent</translation>
        </message>
        <message>
            <source>Conflicts: previous choice</source>
            <translation>Conflits : choix précédent</translation>
        </message>
        <message>
            <source>Conflicts: take a wording</source>
            <translation>Conflits : retenir une formulation</translation>
        </message>
        <message>
            <source>From Word: accept</source>
            <translation>Retour de Word : accepter</translation>
        </message>
        <message>
            <source>From Word: next change</source>
            <translation>Retour de Word : modification suivante</translation>
        </message>
        <message>
            <source>From Word: previous change</source>
            <translation>Retour de Word : modification précédente</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Came from headquarters</source>
            <translation>Vient du siège</translation>
        </message>
        <message>
            <source>Changed on this machine since it was published</source>
            <translation>Modifiée sur cet ordinateur depuis sa publication</translation>
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation>Modifiée depuis la validation</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Validée</translation>
        </message>
        <message>
            <source>Draft on this machine, not published</source>
            <translation>Brouillon sur cet ordinateur, non publié</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>Empty; it may be left out</source>
            <translation>Vide ; peut être laissée de côté</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Conseils</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>How to write “{name}”</source>
            <translation>Comment rédiger « {name} »</translation>
        </message>
        <message numerus="yes">
            <source>In conflict: {n} texts stand beside each other</source>
            <translation>
                <numerusform>En conflit : {n} texte</numerusform>
                <numerusform>En conflit : {n} textes coexistent</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged automatically, please read it</source>
            <translation>Fusionnée automatiquement, veuillez la lire</translation>
        </message>
        <message>
            <source>Published, not sent</source>
            <translation>Publiée, non envoyée</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumise</translation>
        </message>
        <message>
            <source>The commitment</source>
            <translation>L’engagement</translation>
        </message>
        <message>
            <source>This section</source>
            <translation>Cette section</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {cap} words</source>
            <translation>
                <numerusform>{n} mot sur {cap}</numerusform>
                <numerusform>{n} mots sur {cap}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation>
                <numerusform>{n} mot</numerusform>
                <numerusform>{n} mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words: {over} over the cap of {cap}</source>
            <translation>
                <numerusform>{n} mot : {over} de plus que la limite de {cap}</numerusform>
                <numerusform>{n} mots : {over} de plus que la limite de {cap}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <source>Language of the &amp;report</source>
            <translation>Langue du &amp;rapport</translation>
        </message>
        <message>
            <source>Language of the &amp;report ({language})</source>
            <translation>Langue du &amp;rapport ({language})</translation>
        </message>
        <message>
            <source>No word on this page is marked.</source>
            <translation>Aucun mot n’est signalé sur cette page.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>Spelling is not checked</source>
            <translation>L’orthographe n’est pas vérifiée</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>&amp;Add to dictionary</source>
            <translation>&amp;Ajouter au dictionnaire</translation>
        </message>
        <message>
            <source>&amp;Ignore in this session</source>
            <translation>&amp;Ignorer pendant cette session</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Aucune suggestion</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>1 word on this page</source>
            <translation>1 mot sur cette page</translation>
        </message>
        <message>
            <source>All is saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Everything is in the file on this machine; no network is needed or used.</source>
            <translation>Tout se trouve dans le fichier sur cet ordinateur ; aucun réseau n’est nécessaire ni utilisé.</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>Non enregistré : {reason}</translation>
        </message>
        <message>
            <source>Nothing new to publish</source>
            <translation>Rien de nouveau à publier</translation>
        </message>
        <message>
            <source>Published {time} · 1 section</source>
            <translation>Publié à {time} · 1 section</translation>
        </message>
        <message numerus="yes">
            <source>Published {time} · {n} sections</source>
            <translation>
                <numerusform>Publié à {time} · {n} section</numerusform>
                <numerusform>Publié à {time} · {n} sections</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Réessayer d’enregistrer</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré à {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>Fonctionne hors ligne</translation>
        </message>
        <message>
            <source>{name} · in a synced folder, {size}</source>
            <translation>{name} · dossier synchronisé, {size}</translation>
        </message>
        <message>
            <source>{name} · local file, {size}</source>
            <translation>{name} · fichier local, {size}</translation>
        </message>
        <message>
            <source>{name} · on a network drive, {size}</source>
            <translation>{name} · lecteur réseau, {size}</translation>
        </message>
        <message numerus="yes">
            <source>{n} words on this page</source>
            <translation>
                <numerusform>{n} mot sur cette page</numerusform>
                <numerusform>{n} mots sur cette page</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Submissions</name>
        <message>
            <source>1 commitment has several versions; choose the one that counts</source>
            <translation>1 engagement a plusieurs versions ; choisissez celle qui compte</translation>
        </message>
        <message>
            <source>1 conflict to resolve</source>
            <translation>1 conflit à résoudre</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 fichier</translation>
        </message>
        <message>
            <source>1 merged</source>
            <translation>1 fusionné</translation>
        </message>
        <message>
            <source>1 more</source>
            <translation>1 de plus</translation>
        </message>
        <message>
            <source>1 more title or question was reworded</source>
            <translation>1 autre titre ou question a été reformulé</translation>
        </message>
        <message>
            <source>1 more title or question was worded in different ways</source>
            <translation>1 autre titre ou question a été formulé de différentes façons</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>1 refusé</translation>
        </message>
        <message>
            <source>1 revision that a text for {section} builds on has not arrived yet</source>
            <translation>1 révision sur laquelle repose un texte pour {section} n’est pas encore arrivée</translation>
        </message>
        <message>
            <source>1 revision that {office}’s text for {section} builds on has not arrived yet</source>
            <translation>1 révision sur laquelle repose le texte du bureau {office} pour {section} n’est pas encore arrivée</translation>
        </message>
        <message>
            <source>1 section</source>
            <translation>1 section</translation>
        </message>
        <message>
            <source>1 section was merged automatically; please read it</source>
            <translation>1 section a été fusionnée automatiquement ; veuillez la lire</translation>
        </message>
        <message>
            <source>1 text in {file} was not sent by its author</source>
            <translation>1 texte de {file} n’a pas été envoyé par son auteur</translation>
        </message>
        <message>
            <source>1 thing in {file} is from a newer version of this program; it is kept as it is</source>
            <translation>1 élément de {file} vient d’une version plus récente de ce programme ; il est conservé tel quel</translation>
        </message>
        <message>
            <source>1 with nothing new</source>
            <translation>1 sans rien de nouveau</translation>
        </message>
        <message>
            <source>A workspace, which nobody signs</source>
            <translation>Un espace de travail, que personne ne signe</translation>
        </message>
        <message>
            <source>Before: {words}</source>
            <translation>Avant : {words}</translation>
        </message>
        <message>
            <source>Came from headquarters</source>
            <translation>Vient du siège</translation>
        </message>
        <message>
            <source>Changed since it was cleared</source>
            <translation>Modifiée depuis sa validation</translation>
        </message>
        <message>
            <source>Changed since it was sent</source>
            <translation>Modifiée depuis son envoi</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Validée</translation>
        </message>
        <message>
            <source>Draft, will be published and sent</source>
            <translation>Brouillon, sera publié et envoyé</translation>
        </message>
        <message>
            <source>First file signed by {who}, key {key}. Compare the key by phone once.</source>
            <translation>Premier fichier signé par {who}, clé {key}. Comparez la clé une fois par téléphone.</translation>
        </message>
        <message>
            <source>Gave way: {words}</source>
            <translation>Écarté : {words}</translation>
        </message>
        <message>
            <source>Goes along until confirmed</source>
            <translation>Jointe jusqu’à confirmation</translation>
        </message>
        <message>
            <source>In 1 more section something has not arrived yet</source>
            <translation>Dans 1 autre section, quelque chose n’est pas encore arrivé</translation>
        </message>
        <message>
            <source>In conflict at headquarters</source>
            <translation>En conflit au siège</translation>
        </message>
        <message>
            <source>In conflict here; all versions go</source>
            <translation>En conflit ici ; toutes les versions partent</translation>
        </message>
        <message numerus="yes">
            <source>In {n} more sections something has not arrived yet</source>
            <translation>
                <numerusform>Dans {n} autre section, quelque chose n’est pas encore arrivé</numerusform>
                <numerusform>Dans {n} autres sections, quelque chose n’est pas encore arrivé</numerusform>
            </translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation>Pas encore de texte</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Pas encore envoyée</translation>
        </message>
        <message>
            <source>Nothing has been merged from this office so far.</source>
            <translation>Rien n’a été fusionné de ce bureau jusqu’ici.</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Rien de nouveau</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien encore</translation>
        </message>
        <message>
            <source>Now: {words}</source>
            <translation>Maintenant : {words}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <source>Sent, not confirmed yet</source>
            <translation>Envoyée, pas encore confirmée</translation>
        </message>
        <message>
            <source>Stands now: {words}</source>
            <translation>En vigueur : {words}</translation>
        </message>
        <message>
            <source>Taken out at headquarters</source>
            <translation>Texte retiré au siège</translation>
        </message>
        <message>
            <source>Texts for 1 section of a retired commitment were kept.</source>
            <translation>Des textes pour 1 section d’un engagement retiré ont été conservés.</translation>
        </message>
        <message>
            <source>Texts for 1 section that this report does not have were kept.</source>
            <translation>Des textes pour 1 section que ce rapport n’a pas ont été conservés.</translation>
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections of retired commitments were kept.</source>
            <translation>
                <numerusform>Des textes pour {n} section d’engagements retirés ont été conservés.</numerusform>
                <numerusform>Des textes pour {n} sections d’engagements retirés ont été conservés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections that this report does not have were kept.</source>
            <translation>
                <numerusform>Des textes pour {n} section que ce rapport n’a pas ont été conservés.</numerusform>
                <numerusform>Des textes pour {n} sections que ce rapport n’a pas ont été conservés.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of commitments has changed: {changes}</source>
            <translation>La liste des engagements a changé : {changes}</translation>
        </message>
        <message>
            <source>The question {where} was reworded</source>
            <translation>La question {where} a été reformulée</translation>
        </message>
        <message>
            <source>The question {where} was worded in different ways; please see which is right</source>
            <translation>La question {where} a été formulée de différentes façons ; vérifiez laquelle convient</translation>
        </message>
        <message>
            <source>The short name of this person's key. Compare it by phone once; from then on they are known by it.</source>
            <translation>Le nom abrégé de la clé de cette personne. Comparez-le une fois par téléphone ; elle est ensuite connue par cette clé.</translation>
        </message>
        <message>
            <source>The title {where} was reworded</source>
            <translation>Le titre {where} a été reformulé</translation>
        </message>
        <message>
            <source>The title {where} was worded in different ways; please see which is right</source>
            <translation>Le titre {where} a été formulé de différentes façons ; vérifiez lequel convient</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>Sera envoyée</translation>
        </message>
        <message>
            <source>Written {sent} by their clock, merged here {arrived}</source>
            <translation>Écrit le {sent} selon son horloge, fusionné ici le {arrived}</translation>
        </message>
        <message>
            <source>and 1 that was not asked for</source>
            <translation>et 1 qui n’était pas demandée</translation>
        </message>
        <message numerus="yes">
            <source>and {n} that were not asked for</source>
            <translation>
                <numerusform>et {n} qui n’était pas demandée</numerusform>
                <numerusform>et {n} qui n’étaient pas demandées</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>d MMM yyyy HH:mm</translation>
        </message>
        <message>
            <source>due {day}, {distance}</source>
            <translation>échéance le {day}, {distance}</translation>
        </message>
        <message>
            <source>earlier: {said}</source>
            <translation>auparavant : {said}</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <translation>
                <numerusform>dans {n} jour</numerusform>
                <numerusform>dans {n} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>moved</source>
            <translation>déplacé</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>not read, since the merge was stopped</source>
            <translation>non lu, car la fusion a été interrompue</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>refused. It holds decisions by {person}, who is not known to decide here. Ask them by phone whether {fingerprint} is their key.</source>
            <translation>refusé. Il contient des décisions de {person}, personne non connue ici comme habilitée à décider. Demandez-lui par téléphone si {fingerprint} est sa clé.</translation>
        </message>
        <message>
            <source>refused. It says that it comes from {who}, but it is signed with another key than before. Ask them by phone which key is theirs.</source>
            <translation>refusé. Il dit venir de {who}, mais il est signé avec une autre clé qu’auparavant. Demandez par téléphone à cette personne quelle clé est la sienne.</translation>
        </message>
        <message>
            <source>refused. {reason}</source>
            <translation>refusé. {reason}</translation>
        </message>
        <message>
            <source>reinstated</source>
            <translation>rétabli</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>renommé</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>reformulé</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>{file}: 1 new</source>
            <translation>{file} : 1 nouveauté</translation>
        </message>
        <message>
            <source>{file}: a receipt</source>
            <translation>{file} : un accusé de réception</translation>
        </message>
        <message>
            <source>{file}: a receipt from {office}</source>
            <translation>{file} : un accusé de réception du bureau {office}</translation>
        </message>
        <message>
            <source>{file}: nothing new</source>
            <translation>{file} : rien de nouveau</translation>
        </message>
        <message numerus="yes">
            <source>{file}: {n} new</source>
            <translation>
                <numerusform>{file} : {n} nouveauté</numerusform>
                <numerusform>{file} : {n} nouveautés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names} et {n} autre</numerusform>
                <numerusform>{names} et {n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation>
                <numerusform>{n} modifiée depuis la validation</numerusform>
                <numerusform>{n} modifiées depuis la validation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation>
                <numerusform>{n} validée</numerusform>
                <numerusform>{n} validées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments have several versions; choose those that count</source>
            <translation>
                <numerusform>{n} engagement a plusieurs versions ; choisissez celle qui compte</numerusform>
                <numerusform>{n} engagements ont plusieurs versions ; choisissez celles qui comptent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation>
                <numerusform>{n} conflit à résoudre</numerusform>
                <numerusform>{n} conflits à résoudre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days ago</source>
            <translation>
                <numerusform>il y a {n} jour</numerusform>
                <numerusform>il y a {n} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files</source>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} en conflit</numerusform>
                <numerusform>{n} en conflit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged</source>
            <translation>
                <numerusform>{n} fusionné</numerusform>
                <numerusform>{n} fusionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>{n} de plus</numerusform>
                <numerusform>{n} de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more titles or questions were reworded</source>
            <translation>
                <numerusform>{n} autre titre ou question a été reformulé</numerusform>
                <numerusform>{n} autres titres ou questions ont été reformulés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more titles or questions were worded in different ways</source>
            <translation>
                <numerusform>{n} autre titre ou question a été formulé de différentes façons</numerusform>
                <numerusform>{n} autres titres ou questions ont été formulés de différentes façons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation>
                <numerusform>{n} non soumise</numerusform>
                <numerusform>{n} non soumises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} refused</source>
            <translation>
                <numerusform>{n} refusé</numerusform>
                <numerusform>{n} refusés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation>
                <numerusform>{n} renvoyée</numerusform>
                <numerusform>{n} renvoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that a text for {section} builds on have not arrived yet</source>
            <translation>
                <numerusform>{n} révision sur laquelle repose un texte pour {section} n’est pas encore arrivée</numerusform>
                <numerusform>{n} révisions sur lesquelles repose un texte pour {section} ne sont pas encore arrivées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that {office}’s text for {section} builds on have not arrived yet</source>
            <translation>
                <numerusform>{n} révision sur laquelle repose le texte du bureau {office} pour {section} n’est pas encore arrivée</numerusform>
                <numerusform>{n} révisions sur lesquelles repose le texte du bureau {office} pour {section} ne sont pas encore arrivées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation>
                <numerusform>{n} section</numerusform>
                <numerusform>{n} sections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them</source>
            <translation>
                <numerusform>{n} section a été fusionnée automatiquement ; veuillez la lire</numerusform>
                <numerusform>{n} sections ont été fusionnées automatiquement ; veuillez les lire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation>
                <numerusform>{n} soumise</numerusform>
                <numerusform>{n} soumises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} taken out</source>
            <translation>
                <numerusform>{n} retirée</numerusform>
                <numerusform>{n} retirées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts in {file} were not sent by their author</source>
            <translation>
                <numerusform>{n} texte de {file} n’a pas été envoyé par son auteur</numerusform>
                <numerusform>{n} textes de {file} n’ont pas été envoyés par leur auteur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things in {file} are from a newer version of this program; they are kept as they are</source>
            <translation>
                <numerusform>{n} élément de {file} vient d’une version plus récente de ce programme ; il est conservé tel quel</numerusform>
                <numerusform>{n} éléments de {file} viennent d’une version plus récente de ce programme ; ils sont conservés tels quels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} with nothing new</source>
            <translation>
                <numerusform>{n} sans rien de nouveau</numerusform>
                <numerusform>{n} sans rien de nouveau</numerusform>
            </translation>
        </message>
        <message>
            <source>{received} of {asked}</source>
            <translation>{received} sur {asked}</translation>
        </message>
        <message>
            <source>{result} from {office}</source>
            <translation>{result} (bureau {office})</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>« {note} »</translation>
        </message>
    </context>
    <context>
        <name>SubmissionsPage</name>
        <message>
            <source>1 conflict</source>
            <translation>1 conflit</translation>
        </message>
        <message>
            <source>1 section received</source>
            <translation>1 section reçue</translation>
        </message>
        <message>
            <source>A kit is a workspace for an office, with the sections that it is to write</source>
            <translation>Une trousse est un espace de travail pour un bureau, avec les sections qu’il doit rédiger</translation>
        </message>
        <message>
            <source>Any number at once, and folders too: .iompack, .iomdb, or a packet as .txt</source>
            <translation>Autant que vous voulez à la fois, dossiers compris : .iompack, .iomdb, ou un paquet en .txt</translation>
        </message>
        <message>
            <source>Drop packets or workspaces here</source>
            <translation>Déposez des paquets ou des espaces de travail ici</translation>
        </message>
        <message>
            <source>Make office kits…</source>
            <translation>Trousses des bureaux…</translation>
        </message>
        <message>
            <source>Merge files…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>Nothing has been asked for or sent yet</source>
            <translation>Rien n’a encore été demandé ni envoyé</translation>
        </message>
        <message>
            <source>Paste a packet</source>
            <translation>Coller un paquet</translation>
        </message>
        <message>
            <source>Read a packet that came as text in a message</source>
            <translation>Lire un paquet reçu comme texte dans un message</translation>
        </message>
        <message>
            <source>Show again what every section said before; what arrived stays in the history</source>
            <translation>Rétablir le texte précédent de chaque section ; ce qui est arrivé reste dans l’historique</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>Undo last merge</source>
            <translation>Annuler la fusion</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts</source>
            <translation>
                <numerusform>{n} conflit</numerusform>
                <numerusform>{n} conflits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections received</source>
            <translation>
                <numerusform>{n} section reçue</numerusform>
                <numerusform>{n} sections reçues</numerusform>
            </translation>
        </message>
        <message>
            <source>{received} of {asked} sections received</source>
            <translation>Sections reçues : {received} sur {asked}</translation>
        </message>
        <message>
            <source>{sent} of 1 office has sent</source>
            <translation>Bureau ayant envoyé : {sent} sur 1</translation>
        </message>
        <message numerus="yes">
            <source>{sent} of {n} offices have sent</source>
            <translation>
                <numerusform>Bureaux ayant envoyé : {sent} sur {n}</numerusform>
                <numerusform>Bureaux ayant envoyé : {sent} sur {n}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>1 section was written to {file}.</source>
            <translation>1 section a été écrite dans {file}.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>The table is ready</source>
            <translation>Le tableau est prêt</translation>
        </message>
        <message>
            <source>{name} overview</source>
            <translation>{name} synthèse</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation>
                <numerusform>{n} section a été écrite dans {file}.</numerusform>
                <numerusform>{n} sections ont été écrites dans {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>&amp;Choose…</source>
            <translation>Ch&amp;oisir…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>The one that comes with the program</source>
            <translation>Celui fourni avec le programme</translation>
        </message>
        <message>
            <source>The one that is kept</source>
            <translation>Celui qui est conservé</translation>
        </message>
        <message>
            <source>Use it for the &amp;next reports too</source>
            <translation>L’utiliser aussi pour les &amp;prochains rapports</translation>
        </message>
        <message>
            <source>Use the &amp;usual one</source>
            <translation>Utiliser le modèle &amp;habituel</translation>
        </message>
        <message>
            <source>{name}, which is kept</source>
            <translation>{name}, conservé</translation>
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>About the whole section</source>
            <translation>Sur toute la section</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Résolu</translation>
        </message>
        <message>
            <source>Show in the text: {words}</source>
            <translation>Afficher dans le texte : {words}</translation>
        </message>
        <message>
            <source>Show these words in the text</source>
            <translation>Afficher ces mots dans le texte</translation>
        </message>
        <message>
            <source>{words} – these words are no longer in the published text</source>
            <translation>{words} – ces mots ne figurent plus dans le texte publié</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>d MMM yyyy, HH:mm</source>
            <translation>d MMM yyyy, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>1 conflict to resolve</source>
            <translation>1 conflit à résoudre</translation>
        </message>
        <message>
            <source>1 merged text to read</source>
            <translation>1 texte fusionné à lire</translation>
        </message>
        <message>
            <source>1 still needs text</source>
            <translation>1 encore sans texte</translation>
        </message>
        <message>
            <source>Every required section has text</source>
            <translation>Rien d’obligatoire ne manque</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Publish 1 section</source>
            <translation>Publier 1 section</translation>
        </message>
        <message numerus="yes">
            <source>Publish {n} sections</source>
            <translation>
                <numerusform>Publier {n} section</numerusform>
                <numerusform>Publier {n} sections</numerusform>
            </translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>échéance : {day}</translation>
        </message>
        <message>
            <source>{done} of {all} sections</source>
            <translation>{done} sur {all} sections</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation>
                <numerusform>{n} conflit à résoudre</numerusform>
                <numerusform>{n} conflits à résoudre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged texts to read</source>
            <translation>
                <numerusform>{n} texte fusionné à lire</numerusform>
                <numerusform>{n} textes fusionnés à lire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} still need text</source>
            <translation>
                <numerusform>{n} encore sans texte</numerusform>
                <numerusform>{n} encore sans texte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingBar</name>
        <message>
            <source>Training: nothing written here goes into a real report</source>
            <translation>Formation : rien de ce qui est écrit ici n’entre dans un rapport réel</translation>
        </message>
    </context>
    <context>
        <name>UnitHeader</name>
        <message numerus="yes">
            <source>Clear all {n}</source>
            <translation>
                <numerusform>Valider {n} section</numerusform>
                <numerusform>Valider les {n} sections</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitment {id}</source>
            <translation>Engagement {id}</translation>
        </message>
        <message>
            <source>This commitment was retired. Its texts can be read and are not asked for any more.</source>
            <translation>Cet engagement a été retiré. Ses textes restent lisibles et ne sont plus demandés.</translation>
        </message>
    </context>
    <context>
        <name>UnsentDraftsDialog</name>
        <message>
            <source>Take 1 as not submitted</source>
            <translation>Prendre 1 texte comme non soumis</translation>
        </message>
        <message>
            <source>Take as not submitted</source>
            <translation>Prendre comme non soumis</translation>
        </message>
        <message numerus="yes">
            <source>Take {n} as not submitted</source>
            <translation>
                <numerusform>Prendre {n} texte comme non soumis</numerusform>
                <numerusform>Prendre {n} textes comme non soumis</numerusform>
            </translation>
        </message>
        <message>
            <source>Texts that were not sent</source>
            <translation>Textes non envoyés</translation>
        </message>
        <message>
            <source>The workspace of {office} holds texts that are still being written there. Take only what you need: it is published here, marked as not submitted by its author.</source>
            <translation>L’espace de travail reçu ({office}) contient des textes encore en cours de rédaction. Ne prenez que ce dont vous avez besoin : ces textes seront publiés ici, avec la mention qu’ils n’ont pas été soumis par leur auteur.</translation>
        </message>
        <message>
            <source>this office</source>
            <translation>ce bureau</translation>
        </message>
    </context>
    <context>
        <name>VersionPane</name>
        <message>
            <source>Last common version</source>
            <translation>Dernière version commune</translation>
        </message>
        <message>
            <source>Make this whole version the result.</source>
            <translation>Faire de toute cette version le résultat.</translation>
        </message>
        <message>
            <source>There was no text.</source>
            <translation>Il n’y avait pas de texte.</translation>
        </message>
        <message>
            <source>This version takes the text out.</source>
            <translation>Cette version retire le texte.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Use version {number}, {title}</source>
            <translation>Utiliser la version {number}, {title}</translation>
        </message>
        <message>
            <source>What all versions began with</source>
            <translation>Point de départ de toutes les versions</translation>
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected in the result, it decides that choice only.</source>
            <translation>{keys} a le même effet ; lorsqu’un choix est sélectionné dans le résultat, seul ce choix est tranché.</translation>
        </message>
        <message>
            <source>{title}, {byline}</source>
            <translation>{title}, {byline}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>A finished report, to read and to try things out</source>
            <translation>Un rapport achevé, pour lire et faire des essais</translation>
        </message>
        <message>
            <source>A report from the beginning, with every section empty</source>
            <translation>Un rapport depuis le début, toutes les sections étant vides</translation>
        </message>
        <message>
            <source>An office kit, or a workspace that is there already</source>
            <translation>Une trousse de bureau, ou un espace de travail qui existe déjà</translation>
        </message>
        <message>
            <source>Commitment reports</source>
            <translation>Rapports sur les engagements</translation>
        </message>
        <message>
            <source>Look at the sample</source>
            <translation>Voir l’exemple</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>Open the file headquarters sent</source>
            <translation>Ouvrir le fichier envoyé par le siège</translation>
        </message>
        <message>
            <source>Recent workspaces</source>
            <translation>Espaces de travail récents</translation>
        </message>
        <message>
            <source>Write the report in one file on this machine. Nothing is sent unless you send it.</source>
            <translation>Rédigez le rapport dans un seul fichier, sur cet ordinateur. Rien n’est envoyé sans que vous l’envoyiez.</translation>
        </message>
        <message>
            <source>{file}, for training</source>
            <translation>{file}, pour la formation</translation>
        </message>
        <message>
            <source>{name}  ·  Training</source>
            <translation>{name}  ·  Formation</translation>
        </message>
    </context>
    <context>
        <name>WindowFrame</name>
        <message>
            <source>Opening {name}…</source>
            <translation>Ouverture de {name}…</translation>
        </message>
        <message>
            <source>Training: {title}</source>
            <translation>Formation : {title}</translation>
        </message>
    </context>
    <context>
        <name>WordBack</name>
        <message>
            <source>1 section is in conflict: its texts stand beside each other until one is chosen.</source>
            <translation>1 section est en conflit : ses textes restent côte à côte jusqu’à ce que l’un d’eux soit choisi.</translation>
        </message>
        <message>
            <source>Accept all the rest</source>
            <translation>Accepter tout le reste</translation>
        </message>
        <message numerus="yes">
            <source>Accept {n} sections</source>
            <translation>
                <numerusform>Accepter {n} section</numerusform>
                <numerusform>Accepter {n} sections</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the rest</source>
            <translation>Laisser le reste</translation>
        </message>
        <message>
            <source>Leave the rest as it is</source>
            <translation>Laisser le reste tel quel</translation>
        </message>
        <message>
            <source>Reading the report…</source>
            <translation>Lecture du rapport…</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove the text here too</source>
            <translation>Supprimer le texte ici aussi</translation>
        </message>
        <message>
            <source>The text of {name} is taken out here too. It stays in the history.</source>
            <translation>Le texte de {name} est supprimé ici aussi. Il reste dans l’historique.</translation>
        </message>
        <message>
            <source>What you accepted of {name} stays. Everything else stays as it is here, and the document is no longer kept.</source>
            <translation>Ce que vous avez accepté de {name} reste. Tout le reste demeure tel qu’il est ici, et le document n’est plus conservé.</translation>
        </message>
        <message>
            <source>{name}, {time}</source>
            <translation>{name}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict: their texts stand beside each other until one is chosen.</source>
            <translation>
                <numerusform>{n} section est en conflit : ses textes restent côte à côte jusqu’à ce que l’un d’eux soit choisi.</numerusform>
                <numerusform>{n} sections sont en conflit : leurs textes restent côte à côte jusqu’à ce que l’un d’eux soit choisi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are taken over as they came back, or as you have changed the result. Those that are missing in the document stay open.</source>
            <translation>
                <numerusform>{n} section est reprise telle qu’elle est revenue, ou telle que vous avez modifié le résultat. Celles qui sont absentes du document restent ouvertes.</numerusform>
                <numerusform>{n} sections sont reprises telles qu’elles sont revenues, ou telles que vous avez modifié le résultat. Celles qui sont absentes du document restent ouvertes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordMeter</name>
        <message>
            <source>{figures} · {over} over</source>
            <translation>{figures} · {over} de trop</translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation>
                <numerusform>{n} mot</numerusform>
                <numerusform>{n} mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}</source>
            <translation>
                <numerusform>{n} mot sur {cap}</numerusform>
                <numerusform>{n} mots sur {cap}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}, {over} over the cap</source>
            <translation>
                <numerusform>{n} mot sur {cap}, {over} de plus que la limite</numerusform>
                <numerusform>{n} mots sur {cap}, {over} de plus que la limite</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordOut</name>
        <message>
            <source>1 character was left out, since no Word file can hold it.</source>
            <translation>1 caractère a été omis, car aucun fichier Word ne peut le contenir.</translation>
        </message>
        <message>
            <source>1 of them bears tracked changes.</source>
            <translation>1 d’entre elles comporte un suivi des modifications.</translation>
        </message>
        <message>
            <source>1 of them has a newer draft, which the report holds once it is published.</source>
            <translation>1 d’entre elles a un brouillon plus récent, qui figurera dans le rapport une fois publié.</translation>
        </message>
        <message>
            <source>1 section is in conflict. The report can be exported with all its texts, marked.</source>
            <translation>1 section est en conflit. Le rapport peut être exporté avec tous ses textes, signalés.</translation>
        </message>
        <message>
            <source>1 section was written to {file}.</source>
            <translation>1 section a été écrite dans {file}.</translation>
        </message>
        <message>
            <source>Compared with {exports}.</source>
            <translation>Comparé avec {exports}.</translation>
        </message>
        <message>
            <source>Export with all texts marked</source>
            <translation>Exporter avec tous les textes, signalés</translation>
        </message>
        <message>
            <source>It can be used.</source>
            <translation>Il peut être utilisé.</translation>
        </message>
        <message>
            <source>It was made with the template {name}.</source>
            <translation>Il a été établi avec le modèle {name}.</translation>
        </message>
        <message>
            <source>Its pages say that it is a draft, since not all of it is cleared.</source>
            <translation>Ses pages disent qu’il s’agit d’un projet, puisque tout n’est pas validé.</translation>
        </message>
        <message>
            <source>Its pages say that it is for training.</source>
            <translation>Ses pages disent qu’il est destiné à la formation.</translation>
        </message>
        <message>
            <source>Its texts are those of {exports}.</source>
            <translation>Ses textes sont ceux de {exports}.</translation>
        </message>
        <message>
            <source>Open the document</source>
            <translation>Ouvrir le document</translation>
        </message>
        <message>
            <source>Resolve them first</source>
            <translation>Les résoudre d’abord</translation>
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation>Sections en conflit</translation>
        </message>
        <message>
            <source>The Word report is ready</source>
            <translation>Le rapport Word est prêt</translation>
        </message>
        <message>
            <source>Writing the Word report…</source>
            <translation>Création du rapport Word…</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>modifications</translation>
        </message>
        <message>
            <source>{document}, {time}</source>
            <translation>{document}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} characters were left out, since no Word file can hold them.</source>
            <translation>
                <numerusform>{n} caractère a été omis, car aucun fichier Word ne peut le contenir.</numerusform>
                <numerusform>{n} caractères ont été omis, car aucun fichier Word ne peut les contenir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them bear tracked changes.</source>
            <translation>
                <numerusform>{n} d’entre elles comporte un suivi des modifications.</numerusform>
                <numerusform>{n} d’entre elles comportent un suivi des modifications.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them have newer drafts, which the report holds once they are published.</source>
            <translation>
                <numerusform>{n} d’entre elles a un brouillon plus récent, qui figurera dans le rapport une fois publié.</numerusform>
                <numerusform>{n} d’entre elles ont des brouillons plus récents, qui figureront dans le rapport une fois publiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict. The report can be exported with all their texts, marked.</source>
            <translation>
                <numerusform>{n} section est en conflit. Le rapport peut être exporté avec tous ses textes, signalés.</numerusform>
                <numerusform>{n} sections sont en conflit. Le rapport peut être exporté avec tous leurs textes, signalés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation>
                <numerusform>{n} section a été écrite dans {file}.</numerusform>
                <numerusform>{n} sections ont été écrites dans {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>About iom_tracker</source>
            <translation>À propos d’iom_tracker</translation>
        </message>
        <message>
            <source>iom_tracker {version}: write, merge, clear and print commitment reports, with no network.

Free software under the MIT licence. The window is made with Qt {qt} for Python (LGPL 3), its icons are Lucide (ISC licence).</source>
            <translation>iom_tracker {version} : rédiger, fusionner, valider et imprimer des rapports sur les engagements, sans réseau.

Logiciel libre sous licence MIT. La fenêtre est réalisée avec Qt {qt} pour Python (LGPL 3), ses icônes sont celles de Lucide (licence ISC).</translation>
        </message>
    </context>
    <context>
        <name>crash_report</name>
        <message>
            <source>An error in the program</source>
            <translation>Une erreur dans le programme</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. What you wrote is kept, and you can go on.</source>
            <translation>Un problème est survenu dans le programme. Ce que vous avez écrit est conservé, et vous pouvez continuer.</translation>
        </message>
        <message>
            <source>The last time, the program met an error of its own and ended. What was saved is there.</source>
            <translation>La dernière fois, le programme a rencontré une erreur interne et s’est arrêté. Ce qui avait été enregistré est là.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Le rapport n’a pas été enregistré</translation>
        </message>
        <message>
            <source>You can save a report and send it to whoever looks after the program. None of your texts are in it.</source>
            <translation>Vous pouvez enregistrer un rapport et l’envoyer à la personne chargée du programme. Il ne contient aucun de vos textes.</translation>
        </message>
    </context>
    <context>
        <name>dated</name>
        <message>
            <source>training</source>
            <translation>formation</translation>
        </message>
    </context>
    <context>
        <name>failures</name>
        <message>
            <source>No commitment was changed</source>
            <translation>Aucun engagement n’a été modifié</translation>
        </message>
        <message>
            <source>No copy of today was kept</source>
            <translation>Aucune copie du jour n’a été conservée</translation>
        </message>
        <message>
            <source>No kits were made</source>
            <translation>Aucune trousse n’a été préparée</translation>
        </message>
        <message>
            <source>Nobody was retired or reinstated</source>
            <translation>Personne n’a été désactivé ni réactivé</translation>
        </message>
        <message>
            <source>Nothing could be looked for</source>
            <translation>Aucune recherche n’a pu être faite</translation>
        </message>
        <message>
            <source>Nothing was assigned</source>
            <translation>Rien n’a été attribué</translation>
        </message>
        <message>
            <source>Nothing was decided</source>
            <translation>Rien n’a été décidé</translation>
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation>Rien n’a été fusionné</translation>
        </message>
        <message>
            <source>Nothing was packed</source>
            <translation>Aucun paquet n’a été préparé</translation>
        </message>
        <message>
            <source>Nothing was published</source>
            <translation>Rien n’a été publié</translation>
        </message>
        <message>
            <source>Nothing was taken</source>
            <translation>Rien n’a été repris</translation>
        </message>
        <message>
            <source>Settings are not kept</source>
            <translation>Les réglages ne sont pas conservés</translation>
        </message>
        <message>
            <source>Something could not be done</source>
            <translation>Une opération n’a pas pu être effectuée</translation>
        </message>
        <message>
            <source>Spelling is as it was</source>
            <translation>L’orthographe reste inchangée</translation>
        </message>
        <message>
            <source>The copies cannot be listed</source>
            <translation>Les copies ne peuvent pas être listées</translation>
        </message>
        <message>
            <source>The copy was not brought back</source>
            <translation>La copie n’a pas été restaurée</translation>
        </message>
        <message>
            <source>The document is still kept</source>
            <translation>Le document est toujours conservé</translation>
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation>Le fichier ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>The merge cannot be undone</source>
            <translation>La fusion ne peut pas être annulée</translation>
        </message>
        <message>
            <source>The next year cannot begin</source>
            <translation>L’année suivante ne peut pas commencer</translation>
        </message>
        <message>
            <source>The overview cannot be read</source>
            <translation>La synthèse ne peut pas être lue</translation>
        </message>
        <message>
            <source>The receipt cannot be written</source>
            <translation>L’accusé de réception ne peut pas être établi</translation>
        </message>
        <message>
            <source>The report cannot be exported</source>
            <translation>Le rapport ne peut pas être exporté</translation>
        </message>
        <message>
            <source>The report cannot be read in</source>
            <translation>Le rapport ne peut pas être importé</translation>
        </message>
        <message>
            <source>The table cannot be written</source>
            <translation>Le tableau ne peut pas être écrit</translation>
        </message>
        <message>
            <source>The terms were not changed</source>
            <translation>Les modalités n’ont pas été modifiées</translation>
        </message>
        <message>
            <source>The workspace cannot be made</source>
            <translation>L’espace de travail ne peut pas être créé</translation>
        </message>
        <message>
            <source>There is no reminder</source>
            <translation>Il n’y a pas de rappel</translation>
        </message>
    </context>
    <context>
        <name>file_choice</name>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>Texte séparé par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Classeurs Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the Word report</source>
            <translation>Exporter le rapport Word</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Exporter le tableau</translation>
        </message>
        <message>
            <source>Import a report</source>
            <translation>Importer un rapport</translation>
        </message>
        <message>
            <source>Merge files</source>
            <translation>Fusionner des fichiers</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>Packets (*.iompack)</source>
            <translation>Paquets (*.iompack)</translation>
        </message>
        <message>
            <source>Packets and workspaces (*.iompack *.iomdb *.txt)</source>
            <translation>Paquets et espaces de travail (*.iompack *.iomdb *.txt)</translation>
        </message>
        <message>
            <source>Packets as text (*.txt)</source>
            <translation>Paquets sous forme de texte (*.txt)</translation>
        </message>
        <message>
            <source>Place of the archive</source>
            <translation>Emplacement de l’archive</translation>
        </message>
        <message>
            <source>Place of the new workspace</source>
            <translation>Emplacement du nouvel espace de travail</translation>
        </message>
        <message>
            <source>Reports (*.txt *.docx)</source>
            <translation>Rapports (*.txt *.docx)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Template of the Word report</source>
            <translation>Modèle du rapport Word</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documents Word (*.docx)</translation>
        </message>
        <message>
            <source>Word documents and templates (*.docx *.dotx)</source>
            <translation>Documents et modèles Word (*.docx *.dotx)</translation>
        </message>
        <message>
            <source>Workspaces (*.iomdb)</source>
            <translation>Espaces de travail (*.iomdb)</translation>
        </message>
        <message>
            <source>Workspaces and kits (*.iomdb *.iompack)</source>
            <translation>Espaces de travail et trousses (*.iomdb *.iompack)</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Action</translation>
        </message>
    </context>
    <context>
        <name>merge_told</name>
        <message>
            <source> by what came from {offices}</source>
            <translation> par les envois reçus ({offices})</translation>
        </message>
        <message>
            <source>1 section is in conflict.</source>
            <translation>1 section est en conflit.</translation>
        </message>
        <message>
            <source>1 section was changed</source>
            <translation>1 section a été modifiée</translation>
        </message>
        <message>
            <source>1 section was merged automatically; please read it.</source>
            <translation>1 section a été fusionnée automatiquement ; veuillez la lire.</translation>
        </message>
        <message>
            <source>1 text was found that its author has not sent.</source>
            <translation>1 texte que son auteur n’a pas envoyé a été trouvé.</translation>
        </message>
        <message>
            <source>Nothing new in {files}.</source>
            <translation>Rien de nouveau dans {files}.</translation>
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation>Rien n’a été fusionné</translation>
        </message>
        <message>
            <source>Resolve the conflicts</source>
            <translation>Résoudre les conflits</translation>
        </message>
        <message>
            <source>Show what came in</source>
            <translation>Afficher ce qui est arrivé</translation>
        </message>
        <message>
            <source>The receipt from {who} was taken in.</source>
            <translation>L’accusé de réception a été pris en compte (provenance : {who}).</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>Ce qui est arrivé</translation>
        </message>
        <message>
            <source>headquarters</source>
            <translation>siège</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict.</source>
            <translation>
                <numerusform>{n} section est en conflit.</numerusform>
                <numerusform>{n} sections sont en conflit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were changed</source>
            <translation>
                <numerusform>{n} section a été modifiée</numerusform>
                <numerusform>{n} sections ont été modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them.</source>
            <translation>
                <numerusform>{n} section a été fusionnée automatiquement ; veuillez la lire.</numerusform>
                <numerusform>{n} sections ont été fusionnées automatiquement ; veuillez les lire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts were found that their authors have not sent.</source>
            <translation>
                <numerusform>{n} texte que son auteur n’a pas envoyé a été trouvé.</numerusform>
                <numerusform>{n} textes que leurs auteurs n’ont pas envoyés ont été trouvés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Leave without saving</source>
            <translation>Quitter sans enregistrer</translation>
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation>Tout n’est pas enregistré</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Réessayer d’enregistrer</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; a crash report was written.</source>
            <translation>Un problème est survenu dans le programme ; un rapport d’erreur a été établi.</translation>
        </message>
        <message>
            <source>The last changes are not saved: {reason}</source>
            <translation>Les dernières modifications ne sont pas enregistrées : {reason}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>1 text</source>
            <translation>1 texte</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Find “{words}” in the whole report</source>
            <translation>Rechercher « {words} » dans tout le rapport</translation>
        </message>
        <message>
            <source>Looks into every text</source>
            <translation>Recherche dans tous les textes</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation>
                <numerusform>{n} texte</numerusform>
                <numerusform>{n} textes</numerusform>
            </translation>
        </message>
        <message>
            <source>{place} · retired</source>
            <translation>{place} · retiré</translation>
        </message>
    </context>
    <context>
        <name>section_names</name>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names} et {n} autre</numerusform>
                <numerusform>{names} et {n} autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>1 word over the cap of {meant}, from here on: “{said}”</source>
            <translation>1 mot de plus que la limite de {meant}, à partir d’ici : « {said} »</translation>
        </message>
        <message>
            <source>A cycle cannot be called “{cycle}”; use letters, digits, “_”, “.” and “-” only.</source>
            <translation>Un cycle ne peut pas s’appeler « {cycle} » ; utilisez seulement des lettres, des chiffres, « _ », « . » et « - ».</translation>
        </message>
        <message>
            <source>A quote is opened here and not closed: {said}…</source>
            <translation>Un guillemet est ouvert ici et n’est pas refermé : {said}…</translation>
        </message>
        <message>
            <source>Another workspace lies at “{path}” now; put back the one that was open, or open the other.</source>
            <translation>Un autre espace de travail se trouve maintenant à l’emplacement « {path} » ; remettez celui qui était ouvert, ou ouvrez l’autre.</translation>
        </message>
        <message>
            <source>Clearing and returning texts is for headquarters; from here, comment on the section instead.</source>
            <translation>Valider et renvoyer des textes revient au siège ; d’ici, commentez plutôt la section.</translation>
        </message>
        <message>
            <source>For the style “{subject}” the one called “{detail}” is used; rename it if that is not meant.</source>
            <translation>Pour le style « {subject} », c’est « {detail} » qui est utilisé ; renommez-le si ce n’est pas voulu.</translation>
        </message>
        <message>
            <source>In the template “{path}” stands {detail} where nothing can be put and it would be printed; give it a paragraph of its own, the report and its contents in the text itself, or take it out.</source>
            <translation>Dans le modèle « {path} », {detail} se trouve là où rien ne peut être placé et serait imprimé ; donnez-lui un paragraphe à part, le rapport et sa table des matières dans le texte même, ou supprimez-le.</translation>
        </message>
        <message>
            <source>In the template “{path}” stands {detail}, which is no place that there is and would be printed; write iom-tracker:title, subtitle, contents, report or header, or take it out.</source>
            <translation>Dans le modèle « {path} » se trouve {detail}, qui n’est pas un emplacement existant et serait imprimé ; écrivez iom-tracker:title, subtitle, contents, report ou header, ou supprimez-le.</translation>
        </message>
        <message>
            <source>Nearly the same words stand in {others}: “{said}”</source>
            <translation>Presque les mêmes mots figurent dans {others} : « {said} »</translation>
        </message>
        <message>
            <source>No import with the number {number} waits to be finished; “imports” lists those that do, and a document that is not among them can be imported again.</source>
            <translation>Aucune importation portant le numéro {number} n’attend d’être terminée ; « imports » énumère celles qui attendent, et un document qui n’y figure pas peut être importé de nouveau.</translation>
        </message>
        <message>
            <source>No page number stands at the head or foot of the pages; insert one if you want it.</source>
            <translation>Aucun numéro de page ne figure en haut ni en bas des pages ; insérez-en un si vous le souhaitez.</translation>
        </message>
        <message>
            <source>Nobody is known by the fingerprint “{fingerprint}”; those who are known have: {known}.</source>
            <translation>Personne n’est connu sous l’empreinte « {fingerprint} » ; les empreintes connues sont : {known}.</translation>
        </message>
        <message>
            <source>Nothing has arrived from an office “{office}”, nor from any other; make its kit, or merge what it sent, first.</source>
            <translation>Rien n’est arrivé d’un bureau « {office} », ni d’aucun autre ; préparez d’abord sa trousse, ou fusionnez ce qu’il a envoyé.</translation>
        </message>
        <message>
            <source>Nothing of this cycle has been exported from this workspace yet, so “{name}” stands for no export; export the report once without --redline-from.</source>
            <translation>Rien de ce cycle n’a encore été exporté de cet espace de travail ; « {name} » ne désigne donc aucun export. Exportez le rapport une première fois sans --redline-from.</translation>
        </message>
        <message>
            <source>Nothing was asked of an office “{office}”, and nothing has arrived from it; the offices that are known here: {known}.</source>
            <translation>Rien n’a été demandé à un bureau « {office} », et rien n’en est arrivé ; les bureaux connus ici sont : {known}.</translation>
        </message>
        <message>
            <source>Only a newer version of this program understands {detail} thing(s) in this workspace; they are kept as they are and not shown.</source>
            <translation>Seule une version plus récente de ce programme comprend {detail} élément(s) de cet espace de travail ; ils sont conservés tels quels et ne sont pas affichés.</translation>
        </message>
        <message>
            <source>Receipts are written by headquarters; from here, send a packet.</source>
            <translation>Les accusés de réception sont établis par le siège ; d’ici, envoyez un paquet.</translation>
        </message>
        <message>
            <source>Reminders are for headquarters to write; this is an office's workspace.</source>
            <translation>Les rappels sont écrits par le siège ; cet espace de travail est celui d’un bureau.</translation>
        </message>
        <message>
            <source>Said already in {others}: “{said}”</source>
            <translation>Déjà dit dans {others} : « {said} »</translation>
        </message>
        <message>
            <source>Say which office is meant; the name is empty.</source>
            <translation>Indiquez de quel bureau il s’agit ; le nom est vide.</translation>
        </message>
        <message>
            <source>Say which office it is for; the name is empty.</source>
            <translation>Indiquez à quel bureau c’est destiné ; le nom est vide.</translation>
        </message>
        <message>
            <source>Say why: the note is empty.</source>
            <translation>Dites pourquoi : la note est vide.</translation>
        </message>
        <message>
            <source>Several exports or texts have ids that begin with “{name}”; give more of the id.</source>
            <translation>Plusieurs exports ou textes ont un identifiant qui commence par « {name} » ; indiquez-en davantage.</translation>
        </message>
        <message>
            <source>Something is still open in this cycle: {conflicts} conflict(s), {unread} text(s) merged automatically that nobody has read, {drafts} draft(s) not published; finish these, or roll over all the same (in the terminal with --anyway).</source>
            <translation>Il reste des points en suspens dans ce cycle : {conflicts} conflit(s), {unread} texte(s) fusionné(s) automatiquement que personne n’a lu(s), {drafts} brouillon(s) non publié(s) ; réglez-les, ou reconduisez malgré tout (dans le terminal avec --anyway).</translation>
        </message>
        <message>
            <source>Something outside of the template, “{subject}”, is left out of reports, so that they fetch nothing; put it into the template itself if it is needed.</source>
            <translation>Un élément extérieur au modèle, « {subject} », est laissé hors des rapports, afin qu’ils n’aillent rien chercher ailleurs ; placez-le dans le modèle même s’il est nécessaire.</translation>
        </message>
        <message>
            <source>Spelling cannot be checked now ({detail}); try again, or start the program anew.</source>
            <translation>L’orthographe ne peut pas être vérifiée maintenant ({detail}) ; réessayez, ou relancez le programme.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Arrêté ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds a document type, which no program writes that makes Word files, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation>Le fichier Word « {path} » contient une déclaration de type de document, qu’aucun programme créant des fichiers Word n’écrit, et n’a pas été lu ; copiez son texte dans un nouveau document, enregistrez celui-ci en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds macros or controls that run programs, and was not read; save it in Word as .docx without them and try again.</source>
            <translation>Le fichier Word « {path} » contient des macros ou des contrôles qui exécutent des programmes, et n’a pas été lu ; enregistrez-le dans Word en .docx sans eux et réessayez.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds objects of other programs (OLE), and was not read; put pictures in their place in Word, save it as .docx and try again.</source>
            <translation>Le fichier Word « {path} » contient des objets d’autres programmes (OLE), et n’a pas été lu ; remplacez-les par des images dans Word, enregistrez-le en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The Word file “{path}” is built of more pieces, or of larger or deeper ones, than a report can have, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation>Le fichier Word « {path} » est fait d’éléments plus nombreux, plus grands ou plus imbriqués qu’un rapport ne peut en avoir, et n’a pas été lu ; copiez son texte dans un nouveau document, enregistrez celui-ci en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The Word file “{path}” is saved as Strict Open XML, of which no report can be made; save it in Word as ordinary “Word document (.docx)” and try again.</source>
            <translation>Le fichier Word « {path} » est enregistré au format Strict Open XML, dont aucun rapport ne peut être tiré ; enregistrez-le dans Word comme « Document Word (.docx) » ordinaire et réessayez.</translation>
        </message>
        <message>
            <source>The commitment {commitment} does not stand under {code}; name one that does, or another transformation.</source>
            <translation>L’engagement {commitment} ne figure pas sous {code} ; indiquez-en un qui y figure, ou une autre transformation.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is like that already; nothing was changed.</source>
            <translation>L’engagement {commitment} est déjà ainsi ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is not retired; nothing was changed.</source>
            <translation>L’engagement {commitment} n’est pas retiré ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is retired already; nothing was changed.</source>
            <translation>L’engagement {commitment} est déjà retiré ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is the only one under {code}, which has sections of its own; put another there before you move it, or retire it instead.</source>
            <translation>L’engagement {commitment} est le seul sous {code}, qui a ses propres sections ; placez-en un autre à cet endroit avant de le déplacer, ou retirez-le plutôt.</translation>
        </message>
        <message>
            <source>The commitment {commitment} must have a text; to have it no longer reported on, retire it.</source>
            <translation>L’engagement {commitment} doit avoir un texte ; pour qu’il n’en soit plus rendu compte, retirez-le.</translation>
        </message>
        <message>
            <source>The commitments are for headquarters to edit; ask them, or comment on the section.</source>
            <translation>Modifier les engagements revient au siège ; adressez-vous à lui, ou commentez la section.</translation>
        </message>
        <message>
            <source>The data for the cycle “{cycle}” belong to another framework than this workspace; name the folder of its own framework.</source>
            <translation>Les données du cycle « {cycle} » appartiennent à un autre cadre que cet espace de travail ; indiquez le dossier de son propre cadre.</translation>
        </message>
        <message>
            <source>The document has no section “{reference}”, though the workspace has; “import --dry-run --json” lists the sections of the document.</source>
            <translation>Le document n’a pas de section « {reference} », alors que l’espace de travail l’a ; « import --dry-run --json » énumère les sections du document.</translation>
        </message>
        <message>
            <source>The end of the packet “{path}” is missing ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation>La fin du paquet « {path} » manque ({detail}) ; redemandez-le à son expéditeur, ou récupérez-en ce qui est intact dans le terminal (merge --salvage).</translation>
        </message>
        <message>
            <source>The file is damaged: {detail}. Restore a copy of it.</source>
            <translation>Le fichier est endommagé : {detail}. Restaurez-en une copie.</translation>
        </message>
        <message>
            <source>The file “{detail}” lies on a network drive, where nothing can be saved while the connection is lost; close it and move it to this machine while you write.</source>
            <translation>Le fichier « {detail} » se trouve sur un lecteur réseau, où rien ne peut être enregistré quand la connexion est perdue ; fermez-le et déplacez-le sur cet ordinateur le temps de la rédaction.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to another cycle ({theirs}) than this workspace ({ours}); if that is the next one, roll over to it first, else take the file into a workspace of its own cycle.</source>
            <translation>Le fichier « {path} » appartient à un autre cycle ({theirs}) que cet espace de travail ({ours}) ; si c’est le cycle suivant, reconduisez d’abord l’espace de travail vers celui-ci, sinon importez le fichier dans un espace de travail de son propre cycle.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to another framework ({theirs}) than this workspace ({ours}); merge it into a workspace of its own framework.</source>
            <translation>Le fichier « {path} » appartient à un autre cadre ({theirs}) que cet espace de travail ({ours}) ; fusionnez-le dans un espace de travail de son propre cadre.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to the cycle {theirs}, which was rolled over to {ours} here; take it into a copy of the archive that was made then, and allow that copy to be written to first.</source>
            <translation>Le fichier « {path} » appartient au cycle {theirs}, qui a été reconduit ici vers {ours} ; importez-le dans une copie de l’archive créée à ce moment-là, après avoir autorisé l’écriture dans cette copie.</translation>
        </message>
        <message>
            <source>The file “{path}” brings decisions about texts, and {person} ({fingerprint}) is not known to decide here; ask them by phone whether it is theirs, and if it is, merge again with --trust {fingerprint}.</source>
            <translation>Le fichier « {path} » apporte des décisions sur des textes, et {person} ({fingerprint}) n’est pas une personne connue ici comme habilitée à décider ; demandez-lui par téléphone si cette empreinte est la sienne et, si oui, fusionnez de nouveau avec --trust {fingerprint}.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used: {detail}.</source>
            <translation>Le fichier « {path} » ne peut pas être utilisé : {detail}.</translation>
        </message>
        <message>
            <source>The file “{path}” comes from training and this workspace is a real one; nothing of it was taken in.</source>
            <translation>Le fichier « {path} » vient d’une formation et cet espace de travail est réel ; rien n’en a été repris.</translation>
        </message>
        <message>
            <source>The file “{path}” does not say what headings mean: {problem}; it must be a TOML file with a table [headings] of texts.</source>
            <translation>Le fichier « {path} » n’indique pas ce que signifient les titres : {problem} ; ce doit être un fichier TOML avec une table [headings] de textes.</translation>
        </message>
        <message>
            <source>The file “{path}” has a password; take it off, save it in Word as .docx and try again.</source>
            <translation>Le fichier « {path} » a un mot de passe ; retirez-le, enregistrez le fichier dans Word en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” holds no section of a report; it needs the headings of commitments or transformations and the questions, worded as in the printed report.</source>
            <translation>Le fichier « {path} » ne contient aucune section de rapport ; il lui faut les titres d’engagements ou de transformations et les questions, libellés comme dans le rapport imprimé.</translation>
        </message>
        <message>
            <source>The file “{path}” is a PDF; choose the Word file it was made of, or copy its text into a .txt file.</source>
            <translation>Le fichier « {path} » est un PDF ; choisissez le fichier Word dont il est tiré, ou copiez son texte dans un fichier .txt.</translation>
        </message>
        <message>
            <source>The file “{path}” is a Word document kept as one XML file; open it in Word, save it as ordinary .docx and try again.</source>
            <translation>Le fichier « {path} » est un document Word conservé en un seul fichier XML ; ouvrez-le dans Word, enregistrez-le en .docx ordinaire et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is a Word file of the old kind (.doc) or has a password; take the password off in Word, save it as .docx and try again.</source>
            <translation>Le fichier « {path} » est un fichier Word de l’ancien format (.doc) ou a un mot de passe ; retirez le mot de passe dans Word, enregistrez-le en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is a real one and this workspace is for training; merge it into the real workspace.</source>
            <translation>Le fichier « {path} » est réel et cet espace de travail est destiné à la formation ; fusionnez-le dans l’espace de travail réel.</translation>
        </message>
        <message>
            <source>The file “{path}” is a web page, whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation>Le fichier « {path} » est une page web, quelle que soit la fin de son nom ; ouvrez-le dans Word, enregistrez-le en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is an OpenDocument file (.odt), whatever its name ends in; open it in LibreOffice or Word, save it as .docx and try again.</source>
            <translation>Le fichier « {path} » est un fichier OpenDocument (.odt), quelle que soit la fin de son nom ; ouvrez-le dans LibreOffice ou Word, enregistrez-le en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is an office kit, which is not merged; open it as a new workspace (in the terminal with “new” and --kit).</source>
            <translation>Le fichier « {path} » est une trousse de bureau, qui ne se fusionne pas ; ouvrez-la comme nouvel espace de travail (dans le terminal avec « new » et --kit).</translation>
        </message>
        <message>
            <source>The file “{path}” is empty; ask its sender for it again.</source>
            <translation>Le fichier « {path} » est vide ; redemandez-le à son expéditeur.</translation>
        </message>
        <message>
            <source>The file “{path}” is empty; choose the report itself.</source>
            <translation>Le fichier « {path} » est vide ; choisissez le rapport lui-même.</translation>
        </message>
        <message>
            <source>The file “{path}” is larger than a packet can be; nothing was read.</source>
            <translation>Le fichier « {path} » est plus grand qu’un paquet ne peut l’être ; rien n’a été lu.</translation>
        </message>
        <message>
            <source>The file “{path}” is larger than a report can be, and was not read; make its pictures smaller or take them out, save it in Word as .docx and try again.</source>
            <translation>Le fichier « {path} » est plus grand qu’un rapport ne peut l’être, et n’a pas été lu ; réduisez ou retirez ses images, enregistrez-le dans Word en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is meant for the office {theirs} and this is the workspace of {ours}; ask headquarters for yours.</source>
            <translation>Le fichier « {path} » est destiné au bureau {theirs} et cet espace de travail est celui du bureau {ours} ; demandez le vôtre au siège.</translation>
        </message>
        <message>
            <source>The file “{path}” is neither a packet nor a workspace; choose a file that ends in .iompack or .iomdb, or a text that was packed.</source>
            <translation>Le fichier « {path} » n’est ni un paquet ni un espace de travail ; choisissez un fichier dont le nom se termine par .iompack ou .iomdb, ou le texte d’un paquet.</translation>
        </message>
        <message>
            <source>The file “{path}” is neither text nor a Word document; choose a .txt or .docx file.</source>
            <translation>Le fichier « {path} » n’est ni du texte ni un document Word ; choisissez un fichier .txt ou .docx.</translation>
        </message>
        <message>
            <source>The file “{path}” is no office kit; ask headquarters for the kit of your office.</source>
            <translation>Le fichier « {path} » n’est pas une trousse de bureau ; demandez au siège la trousse de votre bureau.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a Word document that can be read; save it in Word as .docx and try again.</source>
            <translation>Le fichier « {path} » n’est pas un document Word lisible ; enregistrez-le dans Word en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a workspace of this program; choose a file that ends in .iomdb.</source>
            <translation>Le fichier « {path} » n’est pas un espace de travail de ce programme ; choisissez un fichier dont le nom se termine par .iomdb.</translation>
        </message>
        <message>
            <source>The file “{path}” is not text in UTF-8; save it as UTF-8 text and try again.</source>
            <translation>Le fichier « {path} » n’est pas du texte en UTF-8 ; enregistrez-le comme texte UTF-8 et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is packed as no program packs a Word document, and was not read; ask its sender what it is, or open it in Word if you trust them, save it as .docx and try again.</source>
            <translation>Le fichier « {path} » est compressé comme aucun programme ne compresse un document Word, et n’a pas été lu ; demandez à son expéditeur de quoi il s’agit ou, si vous lui faites confiance, ouvrez-le dans Word, enregistrez-le en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is rich text (.rtf), whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation>Le fichier « {path} » est du texte enrichi (.rtf), quelle que soit la fin de son nom ; ouvrez-le dans Word, enregistrez-le en .docx et réessayez.</translation>
        </message>
        <message>
            <source>The file “{path}” is signed by {person}, {office}, who was retired here on {since}, so nothing of it was taken in; ask the office who writes for it now, or reinstate them.</source>
            <translation>Le fichier « {path} » est signé par {person}, {office}, personne désactivée ici (date : {since}) ; rien n’en a donc été repris. Demandez au bureau qui écrit maintenant pour lui, ou réactivez cette personne.</translation>
        </message>
        <message>
            <source>The file “{path}” is there already and is not as this program wrote it, so it may hold somebody's changes; import it first, and choose another name.</source>
            <translation>Le fichier « {path} » existe déjà et n’est plus tel que ce programme l’a écrit ; il peut donc contenir les modifications de quelqu’un. Importez-le d’abord, et choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The file “{path}” is there already; choose another name.</source>
            <translation>Le fichier « {path} » existe déjà ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The file “{path}” says that it comes from {who}, but it is signed with another key ({fingerprint}) than theirs ({known}); ask them by phone, and if the new key is right, merge again with --trust {fingerprint} or confirm it in the window.</source>
            <translation>Le fichier « {path} » dit venir de {who}, mais il est signé avec une autre clé ({fingerprint}) que celle connue ici ({known}) ; appelez cette personne et, si la nouvelle clé est la bonne, fusionnez de nouveau avec --trust {fingerprint} ou confirmez-la dans la fenêtre.</translation>
        </message>
        <message>
            <source>The file “{path}” was written for another headquarters than this workspace belongs to; merge it into the workspace that its kit came from.</source>
            <translation>Le fichier « {path} » a été écrit pour un autre siège que celui dont dépend cet espace de travail ; fusionnez-le dans l’espace de travail d’où vient sa trousse.</translation>
        </message>
        <message>
            <source>The folder “{path}” holds no file for the cycle “{cycle}”; it has cycles: {known}.</source>
            <translation>Le dossier « {path} » ne contient aucun fichier pour le cycle « {cycle} » ; il contient les cycles : {known}.</translation>
        </message>
        <message>
            <source>The framework file “{file}” has {count} mistake(s): {mistakes}.</source>
            <translation>Le fichier de cadre « {file} » contient {count} erreur(s) : {mistakes}.</translation>
        </message>
        <message>
            <source>The heading “{heading}” cannot mean “{meaning}”: this workspace has no such commitment, and the document has none of that id under a transformation; correct the id, or leave the line out of the map.</source>
            <translation>Le titre « {heading} » ne peut pas signifier « {meaning} » : cet espace de travail n’a pas d’engagement de ce numéro, et le document n’en a pas sous une transformation ; corrigez le numéro, ou retirez la ligne de la correspondance.</translation>
        </message>
        <message>
            <source>The heading “{heading}” cannot mean “{meaning}”; write the key of a question, a section (CYCLE/COMMITMENT/QUESTION), “commitment ID”, “transformation CODE”, “ignore”, “leave out” or “text”.</source>
            <translation>Le titre « {heading} » ne peut pas signifier « {meaning} » ; écrivez la clé d’une question, une section (CYCLE/ENGAGEMENT/QUESTION), « commitment ID », « transformation CODE », « ignore », « leave out » ou « text ».</translation>
        </message>
        <message>
            <source>The id “{commitment}” is in use already, perhaps by a retired commitment; choose another, or reinstate that one.</source>
            <translation>L’identifiant « {commitment} » est déjà utilisé, peut-être par un engagement retiré ; choisissez-en un autre, ou rétablissez cet engagement.</translation>
        </message>
        <message>
            <source>The kit “{path}” was written by a newer version of this program; install the newer program to open it.</source>
            <translation>La trousse « {path} » a été écrite par une version plus récente de ce programme ; installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The list of the style “{subject}” has too few levels and gets the rest from the shipped template; define nine levels for a look of your own.</source>
            <translation>La liste du style « {subject} » a trop peu de niveaux et reçoit les autres du modèle fourni ; définissez neuf niveaux pour une présentation à vous.</translation>
        </message>
        <message>
            <source>The name “{name}…” is too long; a name has {most} characters at most.</source>
            <translation>Le nom « {name}… » est trop long ; un nom compte au plus {most} caractères.</translation>
        </message>
        <message>
            <source>The name “{path}” does not end in .docx; choose a name that does.</source>
            <translation>Le nom « {path} » ne se termine pas par .docx ; choisissez un nom qui se termine ainsi.</translation>
        </message>
        <message>
            <source>The name “{path}” ends neither in .xlsx nor in .csv; choose a name that does.</source>
            <translation>Le nom « {path} » ne se termine ni par .xlsx ni par .csv ; choisissez un nom qui se termine ainsi.</translation>
        </message>
        <message>
            <source>The packet cannot be sealed, since the key of headquarters is not known here; merge a receipt from headquarters first, or pack without sealing.</source>
            <translation>Le paquet ne peut pas être scellé, car la clé du siège n’est pas connue ici ; fusionnez d’abord un accusé de réception du siège, ou préparez le paquet sans le sceller.</translation>
        </message>
        <message>
            <source>The packet “{path}” cannot be put together here ({detail}); ask its sender to pack everything with --all.</source>
            <translation>Le paquet « {path} » ne peut pas être reconstitué ici ({detail}) ; demandez à son expéditeur de tout y mettre avec --all.</translation>
        </message>
        <message>
            <source>The packet “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation>Le paquet « {path} » contient un élément qui n’est pas ce que dit son identifiant ({detail}) ; rien n’en a donc été pris en compte. Redemandez-le à son expéditeur.</translation>
        </message>
        <message>
            <source>The packet “{path}” is damaged where it says what it holds ({detail}); ask its sender for it again.</source>
            <translation>Le paquet « {path} » est endommagé à l’endroit où il indique son contenu ({detail}) ; redemandez-le à son expéditeur.</translation>
        </message>
        <message>
            <source>The packet “{path}” is not signed by whom it names ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation>Le paquet « {path} » n’est pas signé par la personne qu’il nomme ({detail}) ; rien n’en a donc été pris en compte. Redemandez-le à son expéditeur.</translation>
        </message>
        <message>
            <source>The packet “{path}” is sealed for somebody else; open it with the key it was sealed for, or ask its sender to pack it without sealing.</source>
            <translation>Le paquet « {path} » est scellé pour quelqu’un d’autre ; ouvrez-le avec la clé pour laquelle il a été scellé, ou demandez à son expéditeur de le préparer sans le sceller.</translation>
        </message>
        <message>
            <source>The packet “{path}” was damaged on its way ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation>Le paquet « {path} » a été endommagé en route ({detail}) ; redemandez-le à son expéditeur, ou récupérez-en ce qui est intact dans le terminal (merge --salvage).</translation>
        </message>
        <message>
            <source>The packet “{path}” was written by a newer version of this program (format {version}); install the newer program to read it.</source>
            <translation>Le paquet « {path} » a été écrit par une version plus récente de ce programme (format {version}) ; installez cette version pour le lire.</translation>
        </message>
        <message>
            <source>The packet “{path}” would unpack to more than any report holds ({detail}), so it was not read; ask its sender what it is.</source>
            <translation>Le paquet « {path} », une fois décompressé, dépasserait ce que contient n’importe quel rapport ({detail}) ; il n’a donc pas été lu. Demandez à son expéditeur de quoi il s’agit.</translation>
        </message>
        <message>
            <source>The place for the report shares a line with other things in the template “{path}”; give it a paragraph of its own.</source>
            <translation>L’emplacement du rapport partage une ligne avec d’autres éléments dans le modèle « {path} » ; donnez-lui un paragraphe à part.</translation>
        </message>
        <message>
            <source>The place for the report stands at the head or foot of the page in the template “{path}”; move it into the text itself.</source>
            <translation>L’emplacement du rapport se trouve dans l’en-tête ou le pied de page du modèle « {path} » ; déplacez-le dans le texte même.</translation>
        </message>
        <message>
            <source>The place for the report stands inside a table in the template “{path}”, where no page can end; move it out of the table.</source>
            <translation>L’emplacement du rapport se trouve dans un tableau du modèle « {path} », où aucune page ne peut se terminer ; sortez-le du tableau.</translation>
        </message>
        <message>
            <source>The place for the report stands inside a text box in the template “{path}”, which cannot grow over pages; move it into the text itself.</source>
            <translation>L’emplacement du rapport se trouve dans une zone de texte du modèle « {path} », qui ne peut pas s’étendre sur plusieurs pages ; déplacez-le dans le texte même.</translation>
        </message>
        <message>
            <source>The question, as it is printed, opens a quote and does not close it: {said}…</source>
            <translation>La question, telle qu’elle est imprimée, ouvre un guillemet et ne le referme pas : {said}…</translation>
        </message>
        <message>
            <source>The report is not final: {count} of its sections are not cleared, the first is {reference}; clear them, or export without --final.</source>
            <translation>Le rapport n’est pas final : {count} de ses sections ne sont pas validées, la première est {reference} ; validez-les, ou exportez sans --final.</translation>
        </message>
        <message>
            <source>The section {reference} belongs to the cycle {cycle}, which was rolled over: it can be read, not changed.</source>
            <translation>La section {reference} appartient au cycle {cycle}, qui a été reconduit : elle est en lecture seule.</translation>
        </message>
        <message>
            <source>The section {reference} has several texts; choose between them first.</source>
            <translation>La section {reference} a plusieurs textes ; choisissez d’abord entre eux.</translation>
        </message>
        <message>
            <source>The section {reference} was changed meanwhile; look at it again and decide anew.</source>
            <translation>La section {reference} a été modifiée entre-temps ; regardez-la de nouveau et reprenez votre décision.</translation>
        </message>
        <message>
            <source>The section “{reference}” cannot be both kept and removed; name it only once, behind --keep-missing or behind --remove-missing.</source>
            <translation>La section « {reference} » ne peut pas être à la fois conservée et supprimée ; nommez-la une seule fois, après --keep-missing ou après --remove-missing.</translation>
        </message>
        <message>
            <source>The section “{reference}” is not missing in the document; only a missing one can be kept or removed as such.</source>
            <translation>La section « {reference} » ne manque pas dans le document ; seule une section manquante peut être conservée ou supprimée comme telle.</translation>
        </message>
        <message>
            <source>The slot “{subject}” has lost its tag and is found by its title; give it the tag iom-tracker:{subject} again.</source>
            <translation>L’emplacement « {subject} » a perdu sa balise et est retrouvé par son titre ; redonnez-lui la balise iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>The slot “{subject}” is found by its text; that does, and a content control with the tag iom-tracker:{subject} does too.</source>
            <translation>L’emplacement « {subject} » est retrouvé par son texte ; cela suffit, et un contrôle de contenu portant la balise iom-tracker:{subject} convient aussi.</translation>
        </message>
        <message>
            <source>The style “{subject}” has no list that fits and gets that of the shipped template; for one of your own tie the style to a list.</source>
            <translation>Le style « {subject} » n’a pas de liste qui convienne et reçoit celle du modèle fourni ; pour en avoir une à vous, associez le style à une liste.</translation>
        </message>
        <message>
            <source>The style “{subject}” is missing and is taken from the shipped template; for a look of your own make a style of that name.</source>
            <translation>Le style « {subject} » manque et est repris du modèle fourni ; pour une présentation à vous, créez un style de ce nom.</translation>
        </message>
        <message>
            <source>The table “{detail}” does not follow from what was published; it needs to be rebuilt.</source>
            <translation>La table « {detail} » ne découle pas de ce qui a été publié ; elle doit être reconstruite.</translation>
        </message>
        <message>
            <source>The template has a table of contents of its own, and reports bring theirs; delete it, or export without contents.</source>
            <translation>Le modèle a sa propre table des matières, et les rapports apportent la leur ; supprimez-la, ou exportez sans table des matières.</translation>
        </message>
        <message>
            <source>The template has changes tracked, so Word tracks what is changed in reports too; switch it off if that is not meant.</source>
            <translation>Le suivi des modifications est activé dans le modèle ; Word suit donc aussi ce qui est modifié dans les rapports. Désactivez-le si ce n’est pas voulu.</translation>
        </message>
        <message>
            <source>The template holds comments, which are left out of reports; delete them in the template.</source>
            <translation>Le modèle contient des commentaires, qui ne sont pas repris dans les rapports ; supprimez-les dans le modèle.</translation>
        </message>
        <message>
            <source>The template holds tracked changes, which reports take for accepted; accept or reject them in the template.</source>
            <translation>Le modèle contient des modifications suivies, que les rapports considèrent comme acceptées ; acceptez-les ou rejetez-les dans le modèle.</translation>
        </message>
        <message>
            <source>The template is protected against changes and reports are not, so that they can be cleared; end the protection in the template.</source>
            <translation>Le modèle est protégé contre les modifications et les rapports ne le sont pas, afin de pouvoir être validés ; levez la protection dans le modèle.</translation>
        </message>
        <message>
            <source>The template names no language, so reports name none; set one for the whole text.</source>
            <translation>Le modèle n’indique aucune langue, les rapports n’en indiquent donc pas non plus ; définissez-en une pour tout le texte.</translation>
        </message>
        <message>
            <source>The template that is kept on this machine is damaged; keep it again, or go back to the one that comes with the program (in the terminal with “template --forget”).</source>
            <translation>Le modèle conservé sur cet ordinateur est endommagé ; conservez-le de nouveau, ou revenez à celui qui est fourni avec le programme (dans le terminal avec « template --forget »).</translation>
        </message>
        <message>
            <source>The template “{name}”, which is kept on this machine, can no longer be used; keep another, or go back to the one that comes with the program (in the terminal with “template --forget”). {reason}</source>
            <translation>Le modèle « {name} », conservé sur cet ordinateur, n’est plus utilisable ; conservez-en un autre, ou revenez à celui qui est fourni avec le programme (dans le terminal avec « template --forget »). {reason}</translation>
        </message>
        <message>
            <source>The template “{path}” has no place for the report; put a paragraph that says only iom-tracker:report where it is to go, or a content control with that tag.</source>
            <translation>Le modèle « {path} » n’a pas d’emplacement pour le rapport ; placez là où il doit figurer un paragraphe contenant seulement iom-tracker:report, ou un contrôle de contenu portant cette balise.</translation>
        </message>
        <message>
            <source>The template “{path}” has several places for the report; take all away but one of the content controls with the tag iom-tracker:report and the paragraphs that say it.</source>
            <translation>Le modèle « {path} » a plusieurs emplacements pour le rapport ; ne gardez qu’un seul des contrôles de contenu portant la balise iom-tracker:report et des paragraphes qui l’indiquent.</translation>
        </message>
        <message>
            <source>The template “{path}” holds a field that fetches from other files ({detail}); take the field out, or turn it into plain text (in Word with Ctrl+Shift+F9).</source>
            <translation>Le modèle « {path} » contient un champ qui va chercher d’autres fichiers ({detail}) ; retirez le champ, ou convertissez-le en texte simple (dans Word avec Ctrl+Shift+F9).</translation>
        </message>
        <message>
            <source>The template “{path}” holds no styles at all; open it in Word or LibreOffice, save it as .docx again and use that file.</source>
            <translation>Le modèle « {path} » ne contient aucun style ; ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau en .docx et utilisez ce fichier.</translation>
        </message>
        <message>
            <source>The template “{path}” is damaged: a part that it refers to is not there; save it in Word again.</source>
            <translation>Le modèle « {path} » est endommagé : un élément auquel il renvoie est absent ; enregistrez-le de nouveau dans Word.</translation>
        </message>
        <message>
            <source>The template “{path}” lacks these styles or their lists: {detail}; add them.</source>
            <translation>Il manque au modèle « {path} » ces styles ou leurs listes : {detail} ; ajoutez-les.</translation>
        </message>
        <message>
            <source>The text for {reference} is empty; to take the published text out, use “write” with --withdraw.</source>
            <translation>Le texte pour {reference} est vide ; pour retirer le texte publié, utilisez « write » avec --withdraw.</translation>
        </message>
        <message>
            <source>The text of commitment {where} holds a paragraph more than once: “{detail}”</source>
            <translation>Le texte de l’engagement {where} contient plusieurs fois un même paragraphe : « {detail} »</translation>
        </message>
        <message>
            <source>The text of the commitment itself says this twice: “{said}”</source>
            <translation>Le texte de l’engagement lui-même dit cela deux fois : « {said} »</translation>
        </message>
        <message>
            <source>The words “{words}” do not stand in {reference}; copy them from the text as it is shown.</source>
            <translation>Les mots « {words} » ne figurent pas dans {reference} ; copiez-les du texte tel qu’il s’affiche.</translation>
        </message>
        <message>
            <source>The workspace holds a damaged entry ({detail}); restore a copy of the file.</source>
            <translation>L’espace de travail contient un élément endommagé ({detail}) ; restaurez une copie du fichier.</translation>
        </message>
        <message>
            <source>The workspace was not rolled over and is as it was. {reason} The archive “{path}” was written and stays; before you try again, delete it or name another.</source>
            <translation>L’espace de travail n’a pas été reconduit et reste tel qu’il était. {reason} L’archive « {path} » a été écrite et reste ; avant de réessayer, supprimez-la ou indiquez-en une autre.</translation>
        </message>
        <message>
            <source>The workspace “{path}” could not be read to its end ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>L’espace de travail « {path} » n’a pas pu être lu jusqu’au bout ({detail}) ; rien n’en a donc été pris en compte. Demandez un paquet à son propriétaire.</translation>
        </message>
        <message>
            <source>The workspace “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>L’espace de travail « {path} » contient un élément qui n’est pas ce que dit son identifiant ({detail}) ; rien n’en a donc été pris en compte. Demandez un paquet à son propriétaire.</translation>
        </message>
        <message>
            <source>The workspace “{path}” holds what this program never writes ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>L’espace de travail « {path} » contient ce que ce programme n’écrit jamais ({detail}) ; rien n’en a donc été pris en compte. Demandez un paquet à son propriétaire.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is being written to by another program; try again in a moment.</source>
            <translation>Un autre programme est en train d’écrire dans l’espace de travail « {path} » ; réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); ask its owner to check it and to send a packet.</source>
            <translation>L’espace de travail « {path} » est endommagé ({detail}) ; demandez à son propriétaire de le vérifier et d’envoyer un paquet.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); restore a copy of the file.</source>
            <translation>L’espace de travail « {path} » est endommagé ({detail}) ; restaurez une copie du fichier.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is larger than can be taken in ({detail}); ask its owner for a packet.</source>
            <translation>L’espace de travail « {path} » est trop grand pour être repris ({detail}) ; demandez un paquet à son propriétaire.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is not built as ours are ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>L’espace de travail « {path} » n’est pas construit comme les nôtres ({detail}) ; rien n’en a donc été pris en compte. Demandez un paquet à son propriétaire.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is open already, in another window of this program; go on there, or close it there first.</source>
            <translation>L’espace de travail « {path} » est déjà ouvert, dans une autre fenêtre de ce programme ; continuez dans cette autre fenêtre, ou fermez-y d’abord l’espace de travail.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is read-only; copy it to a folder where you may write and open the copy.</source>
            <translation>L’espace de travail « {path} » est en lecture seule ; copiez-le dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
        </message>
        <message>
            <source>The workspace “{path}” takes too long to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation>L’espace de travail « {path} » est trop long à lire ({detail}) ; la lecture a été abandonnée. Demandez un paquet à son propriétaire.</translation>
        </message>
        <message>
            <source>The workspace “{path}” takes too much memory to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation>L’espace de travail « {path} » demande trop de mémoire pour être lu ({detail}) ; la lecture a été abandonnée. Demandez un paquet à son propriétaire.</translation>
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); install the newer program to open it.</source>
            <translation>L’espace de travail « {path} » a été écrit par une version plus récente de ce programme (format {version}) ; installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); it can be read here, and changed only with the newer program.</source>
            <translation>L’espace de travail « {path} » a été écrit par une version plus récente de ce programme (format {version}) ; il peut être lu ici, mais modifié seulement avec cette version.</translation>
        </message>
        <message>
            <source>There are no words in the language “{language}”; choose one of: {known}.</source>
            <translation>Il n’existe pas de texte du programme dans la langue « {language} » ; choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>There are several versions of the commitment {commitment}; choose between them on “Conflicts” (in the terminal with “resolve”) before you change it.</source>
            <translation>Il y a plusieurs versions de l’engagement {commitment} ; choisissez entre elles sous « Conflits » (dans le terminal avec « resolve ») avant de le modifier.</translation>
        </message>
        <message>
            <source>There is neither an export nor a text whose id begins with “{name}”; “log” lists the texts of a section, and “last” stands for the last export.</source>
            <translation>Il n’y a ni export ni texte dont l’identifiant commence par « {name} » ; « log » liste les textes d’une section, et « last » désigne le dernier export.</translation>
        </message>
        <message>
            <source>There is no commitment “{commitment}” in this workspace; “status --json” lists them all.</source>
            <translation>Il n’y a pas d’engagement « {commitment} » dans cet espace de travail ; « status --json » les liste tous.</translation>
        </message>
        <message>
            <source>There is no dictionary for the language “{language}”; choose one of: {known}.</source>
            <translation>Il n’y a pas de dictionnaire pour la langue « {language} » ; choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>There is no file “{path}”; it may have been moved, renamed or deleted.</source>
            <translation>Il n’y a pas de fichier « {path} » ; il a peut-être été déplacé, renommé ou supprimé.</translation>
        </message>
        <message>
            <source>There is no framework “{framework}” with a cycle “{cycle}”; this program has: {known}.</source>
            <translation>Il n’y a pas de cadre « {framework} » avec un cycle « {cycle} » ; ce programme connaît : {known}.</translation>
        </message>
        <message>
            <source>There is no merge to undo: none has changed anything since the last one that was undone.</source>
            <translation>Il n’y a aucune fusion à annuler : aucune n’a rien changé depuis la dernière qui a été annulée.</translation>
        </message>
        <message>
            <source>There is no office “{office}” here, nor any other; a kit makes an office known.</source>
            <translation>Il n’y a ici ni bureau « {office} », ni aucun autre ; c’est une trousse qui fait connaître un bureau.</translation>
        </message>
        <message>
            <source>There is no office “{office}” here; those that are known are: {known}. A kit makes an office known.</source>
            <translation>Il n’y a pas de bureau « {office} » ici ; les bureaux connus sont : {known}. C’est une trousse qui fait connaître un bureau.</translation>
        </message>
        <message>
            <source>There is no room left on the disk of “{path}”; free some space and try again.</source>
            <translation>Il n’y a plus de place sur le disque de « {path} » ; libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>There is no section “{reference}” in this workspace; “status --json” lists every section, as cycle/commitment/question.</source>
            <translation>Il n’y a pas de section « {reference} » dans cet espace de travail ; « status --json » liste toutes les sections, sous la forme cycle/engagement/question.</translation>
        </message>
        <message>
            <source>There is no slot “contents” in the text, so they stand before the report; put a paragraph that says only iom-tracker:contents where they are to go.</source>
            <translation>Il n’y a pas d’emplacement « contents » dans le texte, la table des matières se place donc avant le rapport ; placez là où elle doit figurer un paragraphe contenant seulement iom-tracker:contents.</translation>
        </message>
        <message>
            <source>There is no slot “{subject}”, so reports go without it; put a paragraph that says only iom-tracker:{subject} where it is to go.</source>
            <translation>Il n’y a pas d’emplacement « {subject} », les rapports s’en passent donc ; placez là où il doit figurer un paragraphe contenant seulement iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>There is no transformation “{code}” in this framework.</source>
            <translation>Il n’y a pas de transformation « {code} » dans ce cadre.</translation>
        </message>
        <message>
            <source>There is nothing to decide in {reference}; “conflicts” lists where there is.</source>
            <translation>Il n’y a rien à décider dans {reference} ; « conflicts » indique où il y a à décider.</translation>
        </message>
        <message>
            <source>There is nothing to export: no chosen section has a published text.</source>
            <translation>Il n’y a rien à exporter : aucune section choisie n’a de texte publié.</translation>
        </message>
        <message>
            <source>There is nothing to export: no chosen section is cleared; have the texts cleared first (in the terminal with “review --clear”), or export those that are not cleared too (there without “--only”).</source>
            <translation>Il n’y a rien à exporter : aucune section choisie n’est validée ; faites d’abord valider les textes (dans le terminal avec « review --clear »), ou exportez aussi ceux qui ne le sont pas (là sans « --only »).</translation>
        </message>
        <message>
            <source>There is nothing to pack but the changed list of commitments: an office gets it with its receipt (in the terminal with “receipt”), somebody else at headquarters with “pack --all”.</source>
            <translation>Il n’y a rien à mettre dans un paquet, sauf la liste modifiée des engagements : un bureau la reçoit avec son accusé de réception (dans le terminal avec « receipt »), une autre personne du siège avec « pack --all ».</translation>
        </message>
        <message>
            <source>There is nothing to pack: nothing is published in this workspace yet; publish something first.</source>
            <translation>Il n’y a rien à mettre dans un paquet : rien n’est encore publié dans cet espace de travail ; publiez d’abord quelque chose.</translation>
        </message>
        <message>
            <source>There is nothing to pack: nothing is published that headquarters has not confirmed; publish something first, or pack what is confirmed too with --all.</source>
            <translation>Il n’y a rien à mettre dans un paquet : tout ce qui est publié a été confirmé par le siège ; publiez d’abord quelque chose, ou incluez aussi ce qui est confirmé avec --all.</translation>
        </message>
        <message>
            <source>This file lies in a folder that {detail} copies elsewhere, which can bring an older file back over it; close it and move it to a folder that stays on this machine.</source>
            <translation>Ce fichier se trouve dans un dossier que {detail} copie ailleurs, ce qui peut ramener un fichier plus ancien à sa place ; fermez-le et déplacez-le dans un dossier qui reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This program has no dictionaries here, so spelling is not checked; “packaging/dev.py run” fetches them on Debian and Ubuntu, and a program that was packaged there brings them.</source>
            <translation>Ce programme n’a pas de dictionnaires ici, l’orthographe n’est donc pas vérifiée ; « packaging/dev.py run » les télécharge sous Debian et Ubuntu, et un programme préparé sur ces systèmes les apporte.</translation>
        </message>
        <message>
            <source>This workspace has had no cycle “{cycle}”; it has had: {known}.</source>
            <translation>Cet espace de travail n’a pas eu de cycle « {cycle} » ; il a eu : {known}.</translation>
        </message>
        <message>
            <source>This workspace has had the cycle “{cycle}” already; name the one that comes next.</source>
            <translation>Cet espace de travail a déjà eu le cycle « {cycle} » ; indiquez celui qui suit.</translation>
        </message>
        <message>
            <source>What is agreed with the offices is for headquarters to note; ask them.</source>
            <translation>Il revient au siège de noter ce qui est convenu avec les bureaux ; adressez-vous à lui.</translation>
        </message>
        <message>
            <source>Who may still send is for headquarters to say; ask them.</source>
            <translation>Il revient au siège de dire qui peut encore envoyer ; adressez-vous à lui.</translation>
        </message>
        <message>
            <source>Who writes what is for headquarters to say; ask them, or comment on the section.</source>
            <translation>Il revient au siège de dire qui rédige quoi ; adressez-vous à lui, ou commentez la section.</translation>
        </message>
        <message>
            <source>a footnote became a paragraph</source>
            <translation>une note de bas de page est devenue un paragraphe</translation>
        </message>
        <message>
            <source>a formula became plain text: “{words}”</source>
            <translation>une formule est devenue du texte simple : « {words} »</translation>
        </message>
        <message>
            <source>a table became paragraphs</source>
            <translation>un tableau est devenu des paragraphes</translation>
        </message>
        <message>
            <source>a text box became a paragraph</source>
            <translation>une zone de texte est devenue un paragraphe</translation>
        </message>
        <message>
            <source>an endnote became a paragraph</source>
            <translation>une note de fin est devenue un paragraphe</translation>
        </message>
        <message>
            <source>hidden in the document: “{words}”</source>
            <translation>masqué dans le document : « {words} »</translation>
        </message>
        <message>
            <source>it holds the text of {subject} too, which the document has nowhere else</source>
            <translation>il contient aussi le texte de {subject}, que le document n’a nulle part ailleurs</translation>
        </message>
        <message>
            <source>it stands in the content control of {subject}</source>
            <translation>il se trouve dans le champ de {subject}</translation>
        </message>
        <message>
            <source>it stands in the document more than once</source>
            <translation>il figure plusieurs fois dans le document</translation>
        </message>
        <message>
            <source>it stands under {subject}</source>
            <translation>il figure sous {subject}</translation>
        </message>
        <message>
            <source>line {line}: {field} {problem}</source>
            <translation>ligne {line} : {field} {problem}</translation>
        </message>
        <message>
            <source>struck through by hand: “{words}”</source>
            <translation>barré à la main : « {words} »</translation>
        </message>
        <message>
            <source>the document says something else of it as well</source>
            <translation>le document en dit aussi autre chose</translation>
        </message>
        <message>
            <source>the document says that nothing was written here, but it holds: “{words}”</source>
            <translation>le document dit que rien n’a été écrit ici, mais il contient : « {words} »</translation>
        </message>
        <message>
            <source>the heading above it is that of {subject}</source>
            <translation>le titre qui le précède est celui de {subject}</translation>
        </message>
        <message>
            <source>the tag of its content control says {subject}</source>
            <translation>l’étiquette de son champ indique {subject}</translation>
        </message>
        <message>
            <source>the title of its content control says {subject}</source>
            <translation>le titre de son champ indique {subject}</translation>
        </message>
        <message>
            <source>{cycle} is no reporting year; name one of four digits from 1900 on.</source>
            <translation>{cycle} n’est pas une année de rapport ; indiquez une année à quatre chiffres à partir de 1900.</translation>
        </message>
        <message>
            <source>{field} {problem}</source>
            <translation>{field} {problem}</translation>
        </message>
        <message>
            <source>{named} and {more} more</source>
            <translation>{named} et {more} autre(s)</translation>
        </message>
        <message numerus="yes">
            <source>{n} words over the cap of {meant}, from here on: “{said}”</source>
            <translation>
                <numerusform>{n} mot de plus que la limite de {meant}, à partir d’ici : « {said} »</numerusform>
                <numerusform>{n} mots de plus que la limite de {meant}, à partir d’ici : « {said} »</numerusform>
            </translation>
        </message>
        <message>
            <source>{reference} belongs to a retired commitment.</source>
            <translation>{reference} appartient à un engagement retiré.</translation>
        </message>
        <message>
            <source>{reference} has no comment “{thread}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation>{reference} n’a pas de commentaire « {thread} », ou en a plusieurs dont l’identifiant commence ainsi ; choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>{reference} has no text “{revision}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation>{reference} n’a pas de texte « {revision} », ou en a plusieurs dont l’identifiant commence ainsi ; choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>{reference} has several texts; choose between them first.</source>
            <translation>{reference} a plusieurs textes ; choisissez d’abord entre eux.</translation>
        </message>
        <message>
            <source>{reference} holds no published text yet.</source>
            <translation>{reference} ne contient encore aucun texte publié.</translation>
        </message>
        <message>
            <source>{reference} is cleared already.</source>
            <translation>{reference} est déjà validée.</translation>
        </message>
        <message>
            <source>{reference} is no longer asked for, since its commitment was retired; it can be read, and written again once headquarters has reinstated it.</source>
            <translation>{reference} n’est plus demandée, car son engagement a été retiré ; elle peut être lue, et pourra être rédigée de nouveau quand le siège aura rétabli l’engagement.</translation>
        </message>
        <message>
            <source>{reference} is over its word cap; it must be shortened before it can be cleared.</source>
            <translation>{reference} dépasse sa limite de mots ; le texte doit être raccourci avant de pouvoir être validé.</translation>
        </message>
        <message>
            <source>{reference} is your own text, or was put together by you; somebody else must clear it.</source>
            <translation>{reference} : c’est votre propre texte, ou c’est vous qui l’avez combiné ; quelqu’un d’autre doit le valider.</translation>
        </message>
        <message>
            <source>{reference} was changed since you looked at it; read it again.</source>
            <translation>{reference} a été modifiée depuis que vous l’avez regardée ; relisez-la.</translation>
        </message>
        <message>
            <source>{reference} was merged automatically; read it and name it by itself to clear it.</source>
            <translation>{reference} a été fusionnée automatiquement ; lisez-la et indiquez-la séparément pour la valider.</translation>
        </message>
        <message>
            <source>{where} has {detail} texts; choose between them.</source>
            <translation>{where} a {detail} textes ; choisissez entre eux.</translation>
        </message>
        <message>
            <source>{where} is 1 word over its cap.</source>
            <translation>{where} dépasse sa limite de 1 mot.</translation>
        </message>
        <message>
            <source>{where} is {detail} words over its cap.</source>
            <translation>{where} dépasse sa limite de {detail} mots.</translation>
        </message>
        <message>
            <source>{where} says word for word what was said in {detail}.</source>
            <translation>{where} dit mot pour mot ce qui a été dit dans {detail}.</translation>
        </message>
        <message>
            <source>“{commitment}” is no id for a commitment; use letters, digits, “_”, “.” and “-”, beginning with a letter or digit.</source>
            <translation>« {commitment} » n’est pas un identifiant d’engagement ; utilisez des lettres, des chiffres, « _ », « . » et « - », en commençant par une lettre ou un chiffre.</translation>
        </message>
        <message>
            <source>“{name}” names nothing that the texts can be compared with; give “last” for the last export, “cleared” for what was cleared last, or the beginning of the id of an export or a text.</source>
            <translation>« {name} » ne désigne rien à quoi les textes puissent être comparés ; indiquez « last » pour le dernier export, « cleared » pour ce qui a été validé en dernier, ou le début de l’identifiant d’un export ou d’un texte.</translation>
        </message>
        <message>
            <source>“{path}” is no plain file; where it is a folder, choose the files inside it.</source>
            <translation>« {path} » n’est pas un fichier ordinaire ; s’il s’agit d’un dossier, choisissez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>“{said}” is far from the reporting year {meant}.</source>
            <translation>« {said} » est loin de l’année de rapport {meant}.</translation>
        </message>
        <message>
            <source>“{said}” is not spelled out, neither here nor earlier in the report.</source>
            <translation>« {said} » n’est pas développé, ni ici ni plus haut dans le rapport.</translation>
        </message>
        <message>
            <source>“{said}” is not the code of this transformation, which is {meant}.</source>
            <translation>« {said} » n’est pas le code de cette transformation, qui est {meant}.</translation>
        </message>
    </context>
</TS>
