<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutYou</name>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change your name and office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You write as {person}, {office}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You write as {person}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your &amp;office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as colleagues know it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About iom_tracker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Clear formatting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy the packet as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export Word report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Filter commitments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find and replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;History of this section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Merge files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next spelling mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Submissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo the last merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bullet &amp;list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clea&amp;r this section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear &amp;all sections of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;mment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;mmitments…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies of &amp;your work…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English (A&amp;merican)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the whole re&amp;port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the ne&amp;xt one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the pre&amp;vious one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From Wor&amp;d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the &amp;report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make office &amp;kits…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge a packet from the cli&amp;pboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ne&amp;xt commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next &amp;year…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;sample report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;ack for headquarters…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pe&amp;ople…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;eturn this section…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ave now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or &amp;jump to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show transformations &amp;without commitments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write on the &amp;full screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdditionDialog</name>
        <message>
            <source>&amp;Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name in lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it an id, as the others have, and its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the beginning of the text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArrivalList</name>
        <message>
            <source>1 new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last arrivals</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show all {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>office kit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>workspace</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections changed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>&amp;Instead of those who are asked now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An office learns of it with its next kit or receipt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anybody in the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask nobody any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked now: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is asked for it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who writes this?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{names}
and {n} more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>AttentionList</name>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>A copy is made on each day on which you work, and before each merge. A copy comes back as a new file, checked; your present file stays as it is, and the two can be merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies of your work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore as a new file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no copy yet. One is made on each day on which you work, and before each merge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They lie in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before a merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on a day of work</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>1 commitment came in several versions; until one is chosen, the first is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not show again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by a newer version of this program: it can be read and exported here, not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is read-only: it can be read and exported. Copy it elsewhere to change it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} commitments came in several versions; until one is chosen, the first of each is shown.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CardFoot</name>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear this text as it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send this text back, with a note that says why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the clearance back, with a note that says why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardNotice</name>
        <message>
            <source>Looks right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged automatically from {names}, please read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged automatically, please read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until one is chosen, they can only be read.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here, by {names}. {until}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here. {until}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CardReview</name>
        <message>
            <source>A newer text has arrived; your unpublished change lies on top of it and nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer by changing the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over from {year} unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear it again, or return it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared by {names}, {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headquarters sent a newer text; your unsent change lies on top of it and nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged automatically: read it and clear it by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is published yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over its word cap: it must be shortened before it can be cleared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned by {name}, {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned by {name}, {time}: “{note}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned: clear it by itself if it is right after all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no published text yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your change is a draft; it goes with what you send next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own text, or put together by you: somebody else must clear it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your unpublished change is not part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your unpublished change lies on top: publish it or take it back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cleared} It was changed since.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>Words that were added are green and underlined, words that were taken out red and struck.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cleared</name>
        <message>
            <source>&amp;Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change (F8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 comment or reply came with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 other section came back as it stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report that comes back from Word is read here section by section, and nothing changes until you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Accept all the rest ({n})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Accept and choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept and go to next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose between the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments on no section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents that wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formatted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to what the document proposes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide as exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inserted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was changed here too since the export; both are merged in the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its field is gone; it was found by its bookmark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its marks are gone; it was found by the question above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its tag is gone; it was found by the title of its field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it and go to next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave everything that is not decided as it is here, and let go of the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the rest…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next section (Ctrl+PgDown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No document from Word waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left to decide. Every text stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Outside of sections ({n})…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Outside of sections: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous section (Ctrl+PgUp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed otherwise than here; not taken over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it here &amp;too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved in the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several texts stand beside each other in this section until one is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several texts stand here; they are shown one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of it was edited without tracking; that is marked as not tracked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in as you decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts without a section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision is being saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same sentence was changed here since the export. Accepted, the texts stand beside each other until one is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The section was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text was accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text was rejected; what stands here stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text was removed here too; it stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This section is not in the document. It stays here unless you remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it belongs here: {clause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without any change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it stands here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed on both sides, in conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed on both sides, merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing in the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not tracked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} by {who}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total} decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done}, not tracked: nobody is named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} · later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: here “{known}”, in the document “{printed}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} changes (F8 goes to the next)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments and replies came with it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other sections came back as they stand here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{question}: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total} words: {placed} in sections, {headings} in headings, {furniture} in page headers, {not_placed} not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentCount</name>
        <message>
            <source>1 open comment</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CommentPane</name>
        <message>
            <source>About the whole section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the whole section: these words are not published yet, so others do not see them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the comment be about the whole section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New comment…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show resolved ({n})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There are no open comments on this section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no open comments on this section. Select words in the text to comment on them, or write below about the whole section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole section</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommitmentTree</name>
        <message>
            <source>Commitments in the order of the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommitmentVersionsDialog</name>
        <message>
            <source>Each needs an id of its own that is not in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id of version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If these are different commitments, the first stays {id} and the others become:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If these are two commitments, the first stays {id} and the other becomes:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If this is one commitment, keep the text that is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken out here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} versions of commitment {id}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CommitmentsDialog</name>
        <message>
            <source>&amp;Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reinstate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each change is published at once; offices get it with their next receipt. Ids never change, and what was written about a retired commitment can still be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompletenessCard</name>
        <message>
            <source>1 draft, published when you send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 in conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 merged automatically and not read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 over its word cap, cannot be cleared like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 returned and not changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is listed here can also be sent later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of {asked} sections that you are asked for have a published text.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} drafts, published when you send</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged automatically and not read yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} over their word cap, cannot be cleared like this</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned and not changed since</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CompletenessLine</name>
        <message numerus="yes">
            <source>{n} more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictList</name>
        <message>
            <source>1 other section merged without a conflict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total} resolved</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} other sections merged without a conflict.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictPage</name>
        <message>
            <source>1 choice is left (F8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept result and go to next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New versions arrived while you were deciding; these are the new texts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put my text back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved: {how}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result could not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result could not be saved: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result is being saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This section was resolved elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This section was resolved elsewhere; what you had here can still be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} choices are left (F8)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>combined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resolved elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>took your copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>took {title}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} versions of “{question}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DraftsNotice</name>
        <message>
            <source>1 draft is not published; it will be published and sent</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} drafts are not published; they will be published and sent</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message numerus="yes">
            <source>Let go to read all {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Let go to read it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditDialog</name>
        <message>
            <source>Nothing is different yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offices get the change with their next receipt.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportChoicesDialog</name>
        <message>
            <source>&amp;Final: all of it must be cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Only sections that are cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Table of contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section is not cleared, so this is not the final report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the answers are written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the Word report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None: the texts as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to export: no such section has a published text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracked c&amp;hanges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed since clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed since the last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed since {document}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} 1 is not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} All are cleared, so the pages say nothing of a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} Every page says that it is for training.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{count} {n} are not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are not cleared, so this is not the final report.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FileWork</name>
        <message>
            <source>Different texts in one section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different texts stand beside each other in {sections}. All are kept until one is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All transformations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transformation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>Filter commitments</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>1 place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capitals count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find and replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace with</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done}, {n} in texts that can only be read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} places</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} replaced</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>1 text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the whole report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks into every text of this report, drafts too, and into the wordings of the commitments. Accents and capitals make no difference. “Words between quotation marks” stand beside each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No text holds this. All the words must stand in one text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words to look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{shown} of {total} texts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message numerus="yes">
            <source>And {n} more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing; the words look fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest of the report is still being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look at</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>To look at ({n})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FinishedView</name>
        <message>
            <source>1 conflict was resolved here. Every version is kept in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All conflicts are resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When two versions of a section cannot be merged, they come here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} conflicts were resolved here. Every version is kept in the history.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Drop the packets on this page. Nothing is ever overwritten, and what cannot be merged is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How submissions get here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an office kit for each office. It says what they are asked to write, and by when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send each office its kit, by e-mail or on a stick. They write, and send a packet back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FoldedText</name>
        <message>
            <source>Show all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>User guide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the guide (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} of {all}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Before restoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared by {name}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft on this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From another window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged automatically</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On leaving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned by {name}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted by {name}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsent draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsent draft of {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While typing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{how} · 1 word</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{how} · {n} words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{name} · {office}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make this text your draft; the draft that is there is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was published in this section yet, and no draft was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored, it is a draft: nothing is published or lost, and Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick a text to compare it with what stands here now, or to restore it. Tick two to compare them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two are ticked: what differs between them is shown word by word.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Earlier texts of this section, newest first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportAccountDialog</name>
        <message>
            <source>1, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing in the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not placed in any section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections as they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was read in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of page headers and numbers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n}, kept as they are</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy was checked and is back as {file}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kits</name>
        <message>
            <source>1 kit was made. Send it to its office; opening it starts a ready workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for the kits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making kits…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office kits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kit is open already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workspace was made from that kit; write here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kit</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} kits were made. Send each office its own; opening it starts a ready workspace.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>From its next start on, the program speaks {language}. Close it and start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LastYearPane</name>
        <message>
            <source>A draft; it was never published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold this year's text against this one, word by word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this text where the cursor is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LegacyPreviewDialog</name>
        <message>
            <source>1 section was found. Of {total} words, {placed} are in sections and {left} are not placed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report from elsewhere: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below “{heading}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headings that were not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No heading, but text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known: leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the page, to be ignored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again with these meanings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections that were found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts without a section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What “{heading}” means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose report it is; the meanings are kept under this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words below</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} sections were found. Of {total} words, {placed} are in sections, {left} not placed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookingBack</name>
        <message>
            <source>Compared: {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From: {old}
To: {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text as it stands on the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This section can only be read here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}
Both say the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookingOver</name>
        <message>
            <source>the commitment itself</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edi&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revie&amp;w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send an&amp;d receive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spell&amp;ing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}  (training)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MakeKitsDialog</name>
        <message>
            <source>&amp;Asked to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Due by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Offices, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Iraq, Erbil sub-office
South Sudan, Bentiu
…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make 1 kit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make kits…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make office kits</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Make {n} kits…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Name at least one office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is ticked for {offices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own choice for {offices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions about {code} itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Commitment</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Commitments by questions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>1 section says again what it said before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another key than before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every section says again what it said before the last merge, unless somebody wrote in it since. What came in stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left as they are, since somebody wrote in them or several texts stood there: {sections}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merging…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The merge was undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have this key: merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds decisions about texts by {person}, who is not known to decide here. Their key is said to be {fingerprint}.

Ask them, by telephone for example, to read out their key; merge the file only if it is {fingerprint} and they are to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the last merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the merge</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} sections say again what they said before.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{who} signed with the key {known} before. This file is signed with the key {fingerprint}.

A new computer has a new key. Ask them, by telephone for example, to read out theirs; merge the file only if it is {fingerprint}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>&amp;Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {id}  {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move commitment {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextYear</name>
        <message>
            <source>Next year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other year can follow this one here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next year has begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year} has begun. {last} as it was lies in {file}; it can be read and printed there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextYearDialog</name>
        <message>
            <source>&amp;Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Begin although this is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin {cycle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried: the list of commitments ({commitments} to be reported on) and who is asked to write ({assignments} assignments). {sections} sections are to be answered. Answers are not carried; last year’s can be read beside this year’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitments in several versions: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts that are not published: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In conflict: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged automatically and not read: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked any more: {questions}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open in {cycle}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offices need a new kit for the new year, or begin it by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections that are published and not submitted: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections with a text that is not cleared: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace as it is now goes into the archive first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can also wait for the new kit of headquarters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}, with its own questionnaire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}, with the same questionnaire again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Ctrl+Enter does so too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeList</name>
        <message>
            <source>Offices</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeModel</name>
        <message>
            <source>Last sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they stand</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeRow</name>
        <message>
            <source>Reminder for {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeTable</name>
        <message>
            <source>Offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell {office} what has arrived and where it stands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeTermsDialog</name>
        <message>
            <source>&amp;Due by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office hears of another day with its next kit, or by a reminder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenKitDialog</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {who}, signed with the key {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kit for {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send them by {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed with the key {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with an office kit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kit is for training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are asked to write 1 section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are asked to write the whole report.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You are asked to write {n} sections.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutlineDelegate</name>
        <message>
            <source>retired</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message>
            <source>retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all} sections published</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} drafts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message numerus="yes">
            <source>All {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Conflicts {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Filter commitments</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Mine {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing in the outline fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show commitments that are no longer reported on; they can be read</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show retired ({n})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>To do {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>OutlineTree</name>
        <message>
            <source>Outline of the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>1 day late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 open comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged automatically; please read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is asked for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked for anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the cap: {words} words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned: {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several texts; one must be chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed since clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} written</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{words} words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>1 commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose rows or cells first: with Ctrl or Shift, or by their names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export table…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Needs attention: {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No section fits what you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>narrowed by the choice below</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} commitments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of 1 section written</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} sections written</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are chosen</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PageFoot</name>
        <message>
            <source>Decide later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide last common version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this conflict open; your result is kept while the program runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show last common version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <source>Next conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next conflict (Ctrl+PgDown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous conflict (Ctrl+PgUp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since the last common version</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>A commitment, a command, or words to find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitments and commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or jump to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaletteDelegate</name>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PastePacketDialog</name>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a packet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no packet. Copy the whole message that holds one, from BEGIN IOM PACKET to END IOM PACKET, and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of the packet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Files that {who} signs will be taken in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that {who} signs will be taken in any more. What they have sent stays, and what they wrote keeps their name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire somebody</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>Decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody whose files were taken in is known by a key. Compare its short name by phone when somebody new sends, or when somebody has another computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has sent anything yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reinstate {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no office named</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressRing</name>
        <message>
            <source>{percent} per cent published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent}%</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Conflicts</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Conflicts, {n} to decide</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From Word</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>From Word, {n} to decide</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecalledSteps</name>
        <message>
            <source>Planned in {year}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Merge it into this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workspace is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was read in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open or merge?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the workspace first that these files belong to; then drop them on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the workspace first that this report belongs to; then drop it on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {name} and merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workspace can only be read, so no report can be read into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word files are read in one at a time. Drop {name} alone on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a packet for a workspace. Open that workspace, then drop the packet on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a workspace. It can be opened in place of this one, or merged into this one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied, with the subject as the first line. Paste it into an e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent from here: copy the text into an e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminder for {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the reminder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at them…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show all {n} files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The workspace as it was before is kept: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key is right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Key of this file:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key until now:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>1 choice left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to what was merged by itself, with every choice open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep every wording of each choice that is left; where none is left, put all versions together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected, it keeps all wordings of that choice only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}  {title}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} choices left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReturnDialog</name>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is to be changed. The office reads it above its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Changed since clearance: {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Comments {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Compared with last year: {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not everything was cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newer text: {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The published text as it stands now, held against the one that was cleared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text that has arrived (words that yours lacks are green and underlined), held against yours (words that only yours has are red and struck). Both are kept: when you publish yours, what fits is merged, and otherwise somebody chooses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This year's text as it stands on the page, held against last year's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} Left as they are:

{left}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} cleared.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RewordingDialog</name>
        <message>
            <source>&amp;Name in lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of commitment {id}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SealBox</name>
        <message>
            <source>Only headquarters can read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of headquarters is not known here; an office kit or a receipt brings it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet is encrypted with the key of headquarters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>In the next packet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What headquarters said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SectionState</name>
        <message>
            <source>Changed since clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft, not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published, not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state} · newer draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <source>Sections of this office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>1 comment to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A receipt is what headquarters sends back; it says what has arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the packet as text, to paste it into a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a receipt here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headquarters sends it back; it says what has arrived and where it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No section has text yet. What you write will be listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read a receipt…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to headquarters…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing new to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the packet to a file that you can send by e-mail or on a stick</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} comments to send</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections to send</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{written} of {asked} asked for have text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SendTerms</name>
        <message>
            <source>Headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headquarters: {names}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>1 draft is not in it, since its section is in conflict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packet for headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The clipboard holds {sections} as text of {n} characters. Paste it into a message to headquarters.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The packet holds {sections} and has {size}. Send this file to headquarters:
{file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet was copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt has {size}. Send it to {office}:
{file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receipt</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} drafts are not in it, since their sections are in conflict.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Conflicts: accept the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts: next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts: next choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts: previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts: previous choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts: take a wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From Word: accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From Word: next change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From Word: previous change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Changed on this machine since it was published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft on this machine, not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty; it may be left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to write “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>In conflict: {n} texts stand beside each other</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Merged automatically, please read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published, not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This section</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} of {cap} words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words: {over} over the cap of {cap}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <source>Language of the &amp;report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the &amp;report ({language})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No word on this page is marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling is not checked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>&amp;Add to dictionary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Ignore in this session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No suggestions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>1 word on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is in the file on this machine; no network is needed or used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new to publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published {time} · 1 section</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Published {time} · {n} sections</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} · local file, {size}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} words on this page</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Submissions</name>
        <message>
            <source>1 commitment has several versions; choose the one that counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 conflict to resolve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 revision that a text for {section} builds on has not arrived yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 revision that {office}’s text for {section} builds on has not arrived yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section was merged automatically; please read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 text in {file} was not sent by its author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 thing in {file} is from a newer version of this program; it is kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 with nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A workspace, which nobody signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came from headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since it was cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft, will be published and sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First file signed by {who}, key {key}. Compare the key by phone once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes along until confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In 1 more section something has not arrived yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In conflict at headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In conflict here; all versions go</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>In {n} more sections something has not arrived yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been merged from this office so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, not confirmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken out at headquarters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts for 1 section of a retired commitment were kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts for 1 section that this report does not have were kept.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections of retired commitments were kept.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections that this report does not have were kept.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The list of commitments has changed: {changes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The short name of this person's key. Compare it by phone once; from then on they are known by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written {sent} by their clock, merged here {arrived}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and 1 that was not asked for</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and {n} that were not asked for</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}, {distance}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earlier: {said}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not read, since the merge was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused. It holds decisions by {person}, who is not known to decide here. Ask them by phone whether {fingerprint} is their key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused. It says that it comes from {who}, but it is signed with another key than before. Ask them by phone which key is theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reinstated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reworded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: 1 new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: a receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: a receipt from {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: nothing new</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{file}: {n} new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments have several versions; choose those that count</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} refused</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that a text for {section} builds on have not arrived yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that {office}’s text for {section} builds on have not arrived yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} taken out</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts in {file} were not sent by their author</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things in {file} are from a newer version of this program; they are kept as they are</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} with nothing new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{received} of {asked}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{result} from {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{note}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SubmissionsPage</name>
        <message>
            <source>1 conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A kit is a workspace for an office, with the sections that it is to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any number at once, and folders too: .iompack, .iomdb, or a packet as .txt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop packets or workspaces here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make office kits…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been asked for or sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a packet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read a packet that came as text in a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show again what every section said before; what arrived stays in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo last merge</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} conflicts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections received</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{received} of {asked} sections received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sent} of 1 office has sent</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{sent} of {n} offices have sent</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>1 section was written to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} overview</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>&amp;Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one that comes with the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one that is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it for the &amp;next reports too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the &amp;usual one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, which is kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>About the whole section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in the text: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show these words in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} – these words are no longer in the published text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>1 conflict to resolve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 merged text to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 still needs text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every required section has text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish 1 section</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Publish {n} sections</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all} sections</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged texts to read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} still need text</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingBar</name>
        <message>
            <source>Training: nothing written here goes into a real report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnitHeader</name>
        <message numerus="yes">
            <source>Clear all {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Commitment {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This commitment was retired. Its texts can be read and are not asked for any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnsentDraftsDialog</name>
        <message>
            <source>Take 1 as not submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take as not submitted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take {n} as not submitted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Texts that were not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace of {office} holds texts that are still being written there. Take only what you need: it is published here, marked as not submitted by its author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VersionPane</name>
        <message>
            <source>Last common version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make this whole version the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version takes the text out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use version {number}, {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What all versions began with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected in the result, it decides that choice only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, {byline}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>A finished report, to read and to try things out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report from the beginning, with every section empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An office kit, or a workspace that is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitment reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file headquarters sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent workspaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the report in one file on this machine. Nothing is sent unless you send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, for training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}  ·  Training</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowFrame</name>
        <message>
            <source>Opening {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training: {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordBack</name>
        <message>
            <source>Accept all the rest</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Accept {n} sections</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Leave the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the rest as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you accepted of {name} stays. Everything else stays as it is here, and the document is no longer kept.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} sections are taken over as they came back, or as you have changed the result. Those that are missing in the document stay open.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WordMeter</name>
        <message>
            <source>{figures} · {over} over</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}, {over} over the cap</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WordOut</name>
        <message>
            <source>1 character was left out, since no Word file can hold it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 of them bears tracked changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 of them has a newer draft, which the report holds once it is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section is in conflict. The report can be exported with all its texts, marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section was written to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export with all texts marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was made with the template {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its pages say that it is a draft, or for training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve them first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Word report is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the Word report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} characters were left out, since no Word file can hold them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them bear tracked changes.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them have newer drafts, which the report holds once they are published.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict. The report can be exported with all their texts, marked.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>About iom_tracker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iom_tracker {version}: write, merge, clear and print commitment reports, with no network.

Free software under the MIT licence. The window is made with Qt {qt} for Python (LGPL 3), its icons are Lucide (ISC licence).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>crash_report</name>
        <message>
            <source>An error in the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside the program. What you wrote is kept, and you can go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last time, the program met an error of its own and ended. What was saved is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can save a report and send it to whoever looks after the program. None of your texts are in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dated</name>
        <message>
            <source>training</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>failures</name>
        <message>
            <source>No commitment was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy of today was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No kits were made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was retired or reinstated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing could be looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was assigned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was packed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings are not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something could not be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling is as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copies cannot be listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy was not brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is still kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The merge cannot be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next year cannot begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The overview cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot be exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot be read in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terms were not changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace cannot be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no reminder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>file_choice</name>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the Word report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packets (*.iompack)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packets and workspaces (*.iompack *.iomdb *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packets as text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of the new workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports (*.txt *.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template of the Word report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word documents and templates (*.docx *.dotx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces (*.iomdb)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces and kits (*.iomdb *.iompack)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>merge_told</name>
        <message>
            <source> by what came from {offices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section is in conflict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 section was merged automatically; please read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 text was found that its author has not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new in {files}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve the conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt from {who} was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>headquarters</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were changed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts were found that their authors have not sent.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Leave without saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside the program; a crash report was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last changes are not saved: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>1 text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find “{words}” in the whole report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks into every text</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{place} · retired</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>section_names</name>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>A cycle cannot be called “{cycle}”; use letters, digits, “_”, “.” and “-” only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quote is opened here and not closed: {said}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another workspace lies at “{path}” now; put back the one that was open, or open the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearing and returning texts is for headquarters; from here, comment on the section instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the style “{subject}” the one called “{detail}” is used; rename it if that is not meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearly the same words stand in {others}: “{said}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No import that was begun has the number {number}; it was finished or dropped, so import the document again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No page number stands at the head or foot of the pages; insert one if you want it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is known by the fingerprint “{fingerprint}”; those who are known have: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has arrived from an office “{office}”, nor from any other; make its kit, or merge what it sent, first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of this cycle has been exported from this workspace yet, so “{name}” stands for no export; export the report once without --redline-from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was asked of an office “{office}”, and nothing has arrived from it; the offices that are known here: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a newer version of this program understands {detail} thing(s) in this workspace; they are kept as they are and not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipts are written by headquarters; from here, send a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders are for headquarters to write; this is an office's workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said already in {others}: “{said}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which office is meant; the name is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which office it is for; the name is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why: the note is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several exports or texts have ids that begin with “{name}”; give more of the id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is still open in this cycle: {conflicts} conflict(s), {unread} text(s) merged automatically that nobody has read, {drafts} draft(s) not published; finish these, or roll over all the same (in the terminal with --anyway).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something outside of the template, “{subject}”, is left out of reports, so that they fetch nothing; put it into the template itself if it is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling cannot be checked now ({detail}); try again, or start the program anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Word file “{path}” holds a document type, which no program writes that makes Word files, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Word file “{path}” holds macros or controls that run programs, and was not read; save it in Word as .docx without them and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Word file “{path}” holds objects of other programs (OLE), and was not read; put pictures in their place in Word, save it as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Word file “{path}” is built of more pieces, or of larger or deeper ones, than a report can have, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Word file “{path}” is saved as Strict Open XML, of which no report can be made; save it in Word as ordinary “Word document (.docx)” and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment {commitment} does not stand under {code}; name one that does, or another transformation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment {commitment} is like that already; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment {commitment} is not retired; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment {commitment} is retired already; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment {commitment} is the only one under {code}, which has sections of its own; put another there before you move it, or retire it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitment {commitment} must have a text; to have it no longer reported on, retire it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The commitments are for headquarters to edit; ask them, or comment on the section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data for the cycle “{cycle}” belong to another framework than this workspace; name the folder of its own framework.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end of the packet “{path}” is missing ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged: {detail}. Restore a copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{detail}” lies on a network drive, where nothing can be saved while the connection is lost; close it and move it to this machine while you write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” belongs to another cycle ({theirs}) than this workspace ({ours}); if that is the next one, roll over to it first, else take the file into a workspace of its own cycle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” belongs to another framework ({theirs}) than this workspace ({ours}); merge it into a workspace of its own framework.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” belongs to the cycle {theirs}, which was rolled over to {ours} here; take it into a copy of the archive that was made then, and allow that copy to be written to first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” brings decisions about texts, and {person} ({fingerprint}) is not known to decide here; ask them by phone whether it is theirs, and if it is, merge again with --trust {fingerprint}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” cannot be used: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” comes from training and this workspace is a real one; nothing of it was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” does not say what headings mean: {problem}; it must be a TOML file with a table [headings] of texts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” has a password; take it off, save it in Word as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” holds no section of a report; it needs the headings of commitments or transformations and the questions, worded as in the printed report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is a PDF; choose the Word file it was made of, or copy its text into a .txt file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is a Word document kept as one XML file; open it in Word, save it as ordinary .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is a Word file of the old kind (.doc) or has a password; take the password off in Word, save it as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is a real one and this workspace is for training; merge it into the real workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is a web page, whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is an OpenDocument file (.odt), whatever its name ends in; open it in LibreOffice or Word, save it as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is an office kit, which is not merged; open it as a new workspace (in the terminal with “new” and --kit).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is empty; ask its sender for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is empty; choose the report itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is larger than a packet can be; nothing was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is larger than a report can be, and was not read; make its pictures smaller or take them out, save it in Word as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is meant for the office {theirs} and this is the workspace of {ours}; ask headquarters for yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is neither a packet nor a workspace; choose a file that ends in .iompack or .iomdb, or a text that was packed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is neither text nor a Word document; choose a .txt or .docx file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is no office kit; ask headquarters for the kit of your office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is not a Word document that can be read; save it in Word as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is not a workspace of this program; choose a file that ends in .iomdb.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is not text in UTF-8; save it as UTF-8 text and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is packed as no program packs a Word document, and was not read; ask its sender what it is, or open it in Word if you trust them, save it as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is rich text (.rtf), whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is signed by {person}, {office}, who was retired here on {since}, so nothing of it was taken in; ask the office who writes for it now, or reinstate them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is there already and is not as this program wrote it, so it may hold somebody's changes; import it first, and choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” is there already; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” says that it comes from {who}, but it is signed with another key ({fingerprint}) than theirs ({known}); ask them by phone, and if the new key is right, merge again with --trust {fingerprint} or confirm it in the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” was written for another headquarters than this workspace belongs to; merge it into the workspace that its kit came from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{path}” holds no file for the cycle “{cycle}”; it has cycles: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The framework file “{file}” has {count} mistake(s): {mistakes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading “{heading}” cannot mean “{meaning}”; write the key of a question, a section (CYCLE/COMMITMENT/QUESTION), “commitment ID”, “transformation CODE”, “ignore” or “text”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The id “{commitment}” is in use already, perhaps by a retired commitment; choose another, or reinstate that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kit “{path}” was written by a newer version of this program; install the newer program to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of the style “{subject}” has too few levels and gets the rest from the shipped template; define nine levels for a look of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name “{name}…” is too long; a name has {most} characters at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name “{path}” does not end in .docx; choose a name that does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name “{path}” ends neither in .xlsx nor in .csv; choose a name that does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet cannot be sealed, since the key of headquarters is not known here; merge a receipt from headquarters first, or pack without sealing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” cannot be put together here ({detail}); ask its sender to pack everything with --all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” is damaged where it says what it holds ({detail}); ask its sender for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” is not signed by whom it names ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” is sealed for somebody else; open it with the key it was sealed for, or ask its sender to pack it without sealing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” was damaged on its way ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” was written by a newer version of this program (format {version}); install the newer program to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packet “{path}” would unpack to more than any report holds ({detail}), so it was not read; ask its sender what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place for the report shares a line with other things in the template “{path}”; give it a paragraph of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place for the report stands at the head or foot of the page in the template “{path}”; move it into the text itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place for the report stands inside a table in the template “{path}”, where no page can end; move it out of the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place for the report stands inside a text box in the template “{path}”, which cannot grow over pages; move it into the text itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question, as it is printed, opens a quote and does not close it: {said}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is not final: {count} of its sections are not cleared, the first is {reference}; clear them, or export without --final.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The section {reference} belongs to the cycle {cycle}, which was rolled over: it can be read, not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The section {reference} has several texts; choose between them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The section {reference} was changed meanwhile; look at it again and decide anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slot “{subject}” has lost its tag and is found by its title; give it the tag iom-tracker:{subject} again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slot “{subject}” is found by its text; that does, and a content control with the tag iom-tracker:{subject} does too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The style “{subject}” has no list that fits and gets that of the shipped template; for one of your own tie the style to a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The style “{subject}” is missing and is taken from the shipped template; for a look of your own make a style of that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table “{detail}” does not follow from what was published; it needs to be rebuilt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template has a table of contents of its own, and reports bring theirs; delete it, or export without contents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template has changes tracked, so Word tracks what is changed in reports too; switch it off if that is not meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template holds comments, which are left out of reports; delete them in the template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template holds tracked changes, which reports take for accepted; accept or reject them in the template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template is protected against changes and reports are not, so that they can be cleared; end the protection in the template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template names no language, so reports name none; set one for the whole text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template that is kept on this machine is damaged; keep it again, or go back to the one that comes with the program (in the terminal with “template --forget”).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{name}”, which is kept on this machine, can no longer be used; keep another, or go back to the one that comes with the program (in the terminal with “template --forget”). {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{path}” has no place for the report; put a paragraph that says only iom-tracker:report where it is to go, or a content control with that tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{path}” has several places for the report; take all away but one of the content controls with the tag iom-tracker:report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{path}” holds a field that fetches from other files ({detail}); take the field out, or turn it into plain text (in Word with Ctrl+Shift+F9).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{path}” holds no styles at all; open it in Word or LibreOffice, save it as .docx again and use that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{path}” is damaged: a part that it refers to is not there; save it in Word again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template “{path}” lacks these styles or their lists: {detail}; add them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text for {reference} is empty; to take the published text out, use “write” with --withdraw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of commitment {where} holds a paragraph more than once: “{detail}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of the commitment itself says this twice: “{said}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words “{words}” do not stand in {reference}; copy them from the text as it is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace holds a damaged entry ({detail}); restore a copy of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace was not rolled over and is as it was. {reason} The archive “{path}” was written and stays; before you try again, delete it or name another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” could not be read to its end ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” holds what this program never writes ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” is being written to by another program; try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); ask its owner to check it and to send a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); restore a copy of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” is larger than can be taken in ({detail}); ask its owner for a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” is not built as ours are ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” is open already, in another window of this program; go on there, or close it there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” is read-only; copy it to a folder where you may write and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” takes too long to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” takes too much memory to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); install the newer program to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); it can be read here, and changed only with the newer program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no words in the language “{language}”; choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are several versions of the commitment {commitment}; choose between them on “Conflicts” (in the terminal with “resolve”) before you change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is neither an export nor a text whose id begins with “{name}”; “log” lists the texts of a section, and “last” stands for the last export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no commitment “{commitment}” in this workspace; “status --json” lists them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no dictionary for the language “{language}”; choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file “{path}”; it may have been moved, renamed or deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no framework “{framework}” with a cycle “{cycle}”; this program has: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no merge to undo: none has changed anything since the last one that was undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no office “{office}” here, nor any other; a kit makes an office known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no office “{office}” here; those that are known are: {known}. A kit makes an office known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk of “{path}”; free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no section “{reference}” in this workspace; “status --json” lists every section, as cycle/commitment/question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no slot “contents” in the text, so they stand before the report; put a paragraph that says only iom-tracker:contents where they are to go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no slot “{subject}”, so reports go without it; put a paragraph that says only iom-tracker:{subject} where it is to go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no transformation “{code}” in this framework.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to decide in {reference}; “conflicts” lists where there is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to export: no chosen section has a published text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to pack: nothing is published that headquarters has not confirmed; publish something first, or pack what is confirmed too with --all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file lies in a folder that {detail} copies elsewhere, which can bring an older file back over it; close it and move it to a folder that stays on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program has no dictionaries here, so spelling is not checked; “packaging/dev.py run” fetches them on Debian and Ubuntu, and a program that was packaged there brings them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workspace has had no cycle “{cycle}”; it has had: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workspace has had the cycle “{cycle}” already; name the one that comes next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is agreed with the offices is for headquarters to note; ask them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may still send is for headquarters to say; ask them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who writes what is for headquarters to say; ask them, or comment on the section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line}: {field} {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} word(s) over the cap of {meant}, from here on: “{said}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cycle} is no reporting year; name one of four digits from 1900 on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{named} and {more} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} belongs to a retired commitment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} has no comment “{thread}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} has no text “{revision}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} has several texts; choose between them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} holds no published text yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is cleared already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is no longer asked for, since its commitment was retired; it can be read, and written again once headquarters has reinstated it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is over its word cap; it must be shortened before it can be cleared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} is your own text, or was put together by you; somebody else must clear it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} was changed since you looked at it; read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reference} was merged automatically; read it and name it by itself to clear it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where} has {detail} texts; choose between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where} is {detail} word(s) over its cap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where} says word for word what was said in {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{commitment}” is no id for a commitment; use letters, digits, “_”, “.” and “-”, beginning with a letter or digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” names nothing that the texts can be compared with; give “last” for the last export, “cleared” for what was cleared last, or the beginning of the id of an export or a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” is no plain file; where it is a folder, choose the files inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{said}” is far from the reporting year {meant}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{said}” is not spelled out, neither here nor earlier in the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{said}” is not the code of this transformation, which is {meant}.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
