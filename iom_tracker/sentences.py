"""Expected errors as one plain sentence each: what, where and what to do.

The window and the terminal share these. Texts are handed to `tr`, so that the window can show them in its language;
placeholders in braces are filled in afterwards.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from iom_tracker.domain import errors
from iom_tracker.domain.editorial_checks import Finding, FindingKind
from iom_tracker.domain.errors import Mistake, TrackerError
from iom_tracker.domain.reading import Against, ByHand, Caution, Disagreement
from iom_tracker.domain.template_report import Matter, Severity, TemplateFinding

Translate = Callable[[str], str]

_ERRORS: Final[Mapping[type[TrackerError], str]] = {
    errors.UnknownSection: "There is no section “{reference}” in this workspace; "
    "“status --json” lists every section, as cycle/commitment/question.",
    errors.NotInDocument: "The document has no section “{reference}”, though the workspace has; "
    "“import --dry-run --json” lists the sections of the document.",
    errors.NotMissing: "The section “{reference}” is not missing in the document; only a missing one can be kept or "
    "removed as such.",
    errors.KeptAndRemoved: "The section “{reference}” cannot be both kept and removed; name it only once, "
    "behind --keep-missing or behind --remove-missing.",
    errors.UnknownCommitment: "There is no commitment “{commitment}” in this workspace; "
    "“status --json” lists them all.",
    errors.CommitmentTaken: "The id “{commitment}” is in use already, perhaps by a retired commitment; "
    "choose another, or reinstate that one.",
    errors.BadCommitmentId: "“{commitment}” is no id for a commitment; use letters, digits, “_”, “.” and “-”, "
    "beginning with a letter or digit.",
    errors.CommitmentWithoutText: "The commitment {commitment} must have a text; "
    "to have it no longer reported on, retire it.",
    errors.CommitmentRetired: "The commitment {commitment} is retired already; nothing was changed.",
    errors.CommitmentNotRetired: "The commitment {commitment} is not retired; nothing was changed.",
    errors.CommitmentUndecided: "There are several versions of the commitment {commitment}; "
    "choose between them on “Conflicts” (in the terminal with “resolve”) before you change it.",
    errors.LastCommitment: "The commitment {commitment} is the only one under {code}, which has sections of its own; "
    "put another there before you move it, or retire it instead.",
    errors.OtherTransformation: "The commitment {commitment} does not stand under {code}; "
    "name one that does, or another transformation.",
    errors.NothingChanged: "The commitment {commitment} is like that already; nothing was changed.",
    errors.SectionRetired: "{reference} is no longer asked for, since its commitment was retired; "
    "it can be read, and written again once headquarters has reinstated it.",
    errors.UnknownTransformation: "There is no transformation “{code}” in this framework.",
    errors.UnknownFramework: "There is no framework “{framework}” with a cycle “{cycle}”; this program has: {known}.",
    errors.UnknownCycle: "The folder “{path}” holds no file for the cycle “{cycle}”; it has cycles: {known}.",
    errors.DamagedText: "The workspace holds a damaged entry ({detail}); restore a copy of the file.",
    errors.FileMissing: "There is no file “{path}”; it may have been moved, renamed or deleted.",
    errors.OpenElsewhere: "The workspace “{path}” is open already, in another window of this program; "
    "go on there, or close it there first.",
    errors.FileExists: "The file “{path}” is there already; choose another name.",
    errors.NotAWorkspace: "The file “{path}” is not a workspace of this program; choose a file that ends in .iomdb.",
    errors.OtherWorkspace: "Another workspace lies at “{path}” now; put back the one that was open, or open the other.",
    errors.WorkspaceReadOnly: "The workspace “{path}” is read-only; "
    "copy it to a folder where you may write and open the copy.",
    errors.WorkspaceLocked: "The workspace “{path}” is being written to by another program; try again in a moment.",
    errors.DiskFull: "There is no room left on the disk of “{path}”; free some space and try again.",
    errors.WorkspaceDamaged: "The workspace “{path}” is damaged ({detail}); restore a copy of the file.",
    errors.CannotAccess: "The file “{path}” cannot be used: {detail}.",
    errors.KeptTemplateDamaged: "The template that is kept on this machine is damaged; keep it again, "
    "or go back to the one that comes with the program (in the terminal with “template --forget”).",
    errors.WordFileInTheWay: "The file “{path}” is there already and is not as this program wrote it, "
    "so it may hold somebody's changes; import it first, and choose another name.",
    errors.NotAWordName: "The name “{path}” does not end in .docx; choose a name that does.",
    errors.NotASpreadsheetName: "The name “{path}” ends neither in .xlsx nor in .csv; choose a name that does.",
    errors.EmptyText: "The text for {reference} is empty; to take the published text out, use “write” with --withdraw.",
    errors.SectionInConflict: "The section {reference} has several texts; choose between them first.",
    errors.SectionMoved: "The section {reference} was changed meanwhile; look at it again and decide anew.",
    errors.NotInConflict: "There is nothing to decide in {reference}; “conflicts” lists where there is.",
    errors.UnknownRevision: "{reference} has no text “{revision}”, or several whose ids begin like that; "
    "choose one of: {known}.",
    errors.BadHeadingMap: "The heading “{heading}” cannot mean “{meaning}”; write the key of a question, a section "
    "(CYCLE/COMMITMENT/QUESTION), “commitment ID”, “transformation CODE”, “ignore”, “leave out” or “text”.",
    errors.UndeclaredCommitment: "The heading “{heading}” cannot mean “{meaning}”: this workspace has no such "
    "commitment, and the document has none of that id under a transformation; correct the id, or leave the line out of "
    "the map.",
    errors.BadMapFile: "The file “{path}” does not say what headings mean: {problem}; it must be a TOML file with a "
    "table [headings] of texts.",
    errors.NothingToUndo: "There is no merge to undo: none has changed anything since the last one that was undone.",
    errors.NotAllCleared: "The report is not final: {count} of its sections are not cleared, the first is {reference}; "
    "clear them, or export without --final.",
    errors.SealingKeyUnknown: "The packet cannot be sealed, since the key of headquarters is not known here; "
    "merge a receipt from headquarters first, or pack without sealing.",
    errors.NewerPacket: "The packet “{path}” was written by a newer version of this program (format {version}); "
    "install the newer program to read it.",
    errors.PacketSealed: "The packet “{path}” is sealed for somebody else; open it with the key it was sealed for, "
    "or ask its sender to pack it without sealing.",
    errors.KitForNewWorkspace: "The file “{path}” is an office kit, which is not merged; "
    "open it as a new workspace (in the terminal with “new” and --kit).",
    errors.NewerKit: "The kit “{path}” was written by a newer version of this program; "
    "install the newer program to open it.",
    errors.NotAKit: "The file “{path}” is no office kit; ask headquarters for the kit of your office.",
    errors.NameTooLong: "The name “{name}…” is too long; a name has {most} characters at most.",
    errors.NoteMissing: "Say why: the note is empty.",
    errors.UnknownPassage: "The words “{words}” do not stand in {reference}; copy them from the text as it is shown.",
    errors.UnknownThread: "{reference} has no comment “{thread}”, or several whose ids begin like that; "
    "choose one of: {known}.",
    errors.UnknownPerson: "Nobody is known by the fingerprint “{fingerprint}”; those who are known have: {known}.",
    errors.SignerRetired: "The file “{path}” is signed by {person}, {office}, who was retired here on {since}, "
    "so nothing of it was taken in; ask the office who writes for it now, or reinstate them.",
    errors.DecisionsUnconfirmed: "The file “{path}” brings decisions about texts, and {person} ({fingerprint}) is not "
    "known to decide here; ask them by phone whether it is theirs, and if it is, merge again "
    "with --trust {fingerprint}.",
    errors.NoDictionary: "There is no dictionary for the language “{language}”; choose one of: {known}.",
    errors.NoDictionaries: "This program has no dictionaries here, so spelling is not checked; “packaging/dev.py run” "
    "fetches them on Debian and Ubuntu, and a program that was packaged there brings them.",
    errors.SpellerStopped: "Spelling cannot be checked now ({detail}); try again, or start the program anew.",
    errors.UnknownLanguage: "There are no words in the language “{language}”; choose one of: {known}.",
    errors.CycleNotHere: "This workspace has had no cycle “{cycle}”; it has had: {known}.",
    errors.ClosedCycle: "The section {reference} belongs to the cycle {cycle}, which was rolled over: "
    "it can be read, not changed.",
    errors.ImportNotPending: "No import with the number {number} waits to be finished; "
    "“imports” lists those that do, and a document that is not among them can be imported again.",
    errors.NotReadyToRollOver: "Something is still open in this cycle: {conflicts} conflict(s), {unread} text(s) "
    "merged automatically that nobody has read, {drafts} draft(s) not published; finish these, "
    "or roll over all the same (in the terminal with --anyway).",
    errors.Cancelled: "Stopped; nothing was changed.",
}
_BAD_CYCLE: Final = {
    "no_identifier": "A cycle cannot be called “{cycle}”; use letters, digits, “_”, “.” and “-” only.",
    "in_use": "This workspace has had the cycle “{cycle}” already; name the one that comes next.",
    "other_framework": "The data for the cycle “{cycle}” belong to another framework than this workspace; "
    "name the folder of its own framework.",
    "no_year": "{cycle} is no reporting year; name one of four digits from 1900 on.",
}
_ROLL_OVER_FAILED: Final = (
    "The workspace was not rolled over and is as it was. {reason} "
    "The archive “{path}” was written and stays; before you try again, delete it or name another."
)
_KEPT_TEMPLATE_REFUSED: Final = (
    "The template “{name}”, which is kept on this machine, can no longer be used; keep another, or go back to the one "
    "that comes with the program (in the terminal with “template --forget”). {reason}"
)
_NOT_A_REPORT: Final = {
    "empty": "The file “{path}” is empty; choose the report itself.",
    "binary": "The file “{path}” is neither text nor a Word document; choose a .txt or .docx file.",
    "no_sections": "The file “{path}” holds no section of a report; "
    "it needs the headings of commitments or transformations and the questions, worded as in the printed report.",
    "not_word": "The file “{path}” is not a Word document that can be read; save it in Word as .docx and try again.",
    "not_text": "The file “{path}” is not text in UTF-8; save it as UTF-8 text and try again.",
    "too_large": "The file “{path}” is larger than a report can be, and was not read; "
    "make its pictures smaller or take them out, save it in Word as .docx and try again.",
    "overgrown": "The Word file “{path}” is built of more pieces, or of larger or deeper ones, than a report can have, "
    "and was not read; copy its text into a new document, save that as .docx and try again.",
    "unsafe": "The file “{path}” is packed as no program packs a Word document, and was not read; "
    "ask its sender what it is, or open it in Word if you trust them, save it as .docx and try again.",
    "encrypted": "The file “{path}” has a password; take it off, save it in Word as .docx and try again.",
    "macros": "The Word file “{path}” holds macros or controls that run programs, and was not read; "
    "save it in Word as .docx without them and try again.",
    "embedded": "The Word file “{path}” holds objects of other programs (OLE), and was not read; "
    "put pictures in their place in Word, save it as .docx and try again.",
    "doctype": "The Word file “{path}” holds a document type, which no program writes that makes Word files, "
    "and was not read; copy its text into a new document, save that as .docx and try again.",
    "strict": "The Word file “{path}” is saved as Strict Open XML, of which no report can be made; "
    "save it in Word as ordinary “Word document (.docx)” and try again.",
    "old_word": "The file “{path}” is a Word file of the old kind (.doc) or has a password; "
    "take the password off in Word, save it as .docx and try again.",
    "rich_text": "The file “{path}” is rich text (.rtf), whatever its name ends in; "
    "open it in Word, save it as .docx and try again.",
    "open_document": "The file “{path}” is an OpenDocument file (.odt), whatever its name ends in; "
    "open it in LibreOffice or Word, save it as .docx and try again.",
    "one_xml": "The file “{path}” is a Word document kept as one XML file; "
    "open it in Word, save it as ordinary .docx and try again.",
    "web_page": "The file “{path}” is a web page, whatever its name ends in; "
    "open it in Word, save it as .docx and try again.",
    "pdf": "The file “{path}” is a PDF; choose the Word file it was made of, or copy its text into a .txt file.",
}
_BAD_TEMPLATE: Final = {
    "no_slot": "The template “{path}” has no place for the report; put a paragraph that says only iom-tracker:report "
    "where it is to go, or a content control with that tag.",
    "two_slots": "The template “{path}” has several places for the report; take all away but one of the content "
    "controls with the tag iom-tracker:report and the paragraphs that say it.",
    "slot_in_table": "The place for the report stands inside a table in the template “{path}”, where no page can end; "
    "move it out of the table.",
    "slot_in_text_box": "The place for the report stands inside a text box in the template “{path}”, which cannot grow "
    "over pages; move it into the text itself.",
    "slot_on_pages": "The place for the report stands at the head or foot of the page in the template “{path}”; "
    "move it into the text itself.",
    "slot_in_line": "The place for the report shares a line with other things in the template “{path}”; "
    "give it a paragraph of its own.",
    "slot_unknown": "In the template “{path}” stands {detail}, which is no place that there is and would be printed; "
    "write iom-tracker:title, subtitle, contents, report or header, or take it out.",
    "slot_among_words": "In the template “{path}” stands {detail} where nothing can be put and it would be printed; "
    "give it a paragraph of its own, the report and its contents in the text itself, or take it out.",
    "no_styles": "The template “{path}” holds no styles at all; open it in Word or LibreOffice, save it as .docx again "
    "and use that file.",
    "styles_missing": "The template “{path}” lacks these styles or their lists: {detail}; add them.",
    "fetching_field": "The template “{path}” holds a field that fetches from other files ({detail}); "
    "take the field out, or turn it into plain text (in Word with Ctrl+Shift+F9).",
    "part_missing": "The template “{path}” is damaged: a part that it refers to is not there; save it in Word again.",
}
_TEMPLATE: Final[Mapping[Matter, str]] = {
    Matter.STYLE_ADDED: "The style “{subject}” is missing and is taken from the shipped template; "
    "for a look of your own make a style of that name.",
    Matter.LIST_ADDED: "The style “{subject}” has no list that fits and gets that of the shipped template; "
    "for one of your own tie the style to a list.",
    Matter.LEVELS_ADDED: "The list of the style “{subject}” has too few levels and gets the rest from the shipped "
    "template; define nine levels for a look of your own.",
    Matter.SLOT_BY_TITLE: "The slot “{subject}” has lost its tag and is found by its title; "
    "give it the tag iom-tracker:{subject} again.",
    Matter.SLOT_BY_TEXT: "The slot “{subject}” is found by its text; that does, and a content control with the tag "
    "iom-tracker:{subject} does too.",
    Matter.OUTSIDE_DROPPED: "Something outside of the template, “{subject}”, is left out of reports, so that they "
    "fetch nothing; put it into the template itself if it is needed.",
    Matter.PROTECTION_DROPPED: "The template is protected against changes and reports are not, so that they can be "
    "cleared; end the protection in the template.",
    Matter.CHANGES_ACCEPTED: "The template holds tracked changes, which reports take for accepted; "
    "accept or reject them in the template.",
    Matter.COMMENTS_DROPPED: "The template holds comments, which are left out of reports; delete them in the template.",
    Matter.STYLE_BY_OTHER_NAME: "For the style “{subject}” the one called “{detail}” is used; "
    "rename it if that is not meant.",
    Matter.CONTENTS_NOT_THERE: "There is no slot “contents” in the text, so they stand before the report; "
    "put a paragraph that says only iom-tracker:contents where they are to go.",
    Matter.SLOT_NOT_THERE: "There is no slot “{subject}”, so reports go without it; "
    "put a paragraph that says only iom-tracker:{subject} where it is to go.",
    Matter.OWN_CONTENTS: "The template has a table of contents of its own, and reports bring theirs; "
    "delete it, or export without contents.",
    Matter.NO_PAGE_NUMBERS: "No page number stands at the head or foot of the pages; insert one if you want it.",
    Matter.NO_LANGUAGE: "The template names no language, so reports name none; set one for the whole text.",
    Matter.CHANGES_TRACKED: "The template has changes tracked, so Word tracks what is changed in reports too; "
    "switch it off if that is not meant.",
}
_CAUTIONS: Final[Mapping[ByHand, str]] = {
    ByHand.STRUCK: "struck through by hand: “{words}”",
    ByHand.HIDDEN: "hidden in the document: “{words}”",
    ByHand.TABLE: "a table became paragraphs",
    ByHand.FOOTNOTE: "a footnote became a paragraph",
    ByHand.ENDNOTE: "an endnote became a paragraph",
    ByHand.TEXT_BOX: "a text box became a paragraph",
    ByHand.FORMULA: "a formula became plain text: “{words}”",
    ByHand.PROMPT: "the document says that nothing was written here, but it holds: “{words}”",
}
_DISAGREEMENTS: Final[Mapping[Against, str]] = {
    Against.TAG: "the tag of its content control says {subject}",
    Against.TITLE: "the title of its content control says {subject}",
    Against.HEADING: "the heading above it is that of {subject}",
    Against.COMMITMENT: "it stands under {subject}",
    Against.CONTROL: "it stands in the content control of {subject}",
    Against.OTHER_TEXT: "the document says something else of it as well",
    Against.SWALLOWED: "it holds the text of {subject} too, which the document has nowhere else",
    Against.COPY: "it stands in the document more than once",
}
_NOT_A_PACKET: Final = {
    "empty": "The file “{path}” is empty; ask its sender for it again.",
    "unknown": "The file “{path}” is neither a packet nor a workspace; choose a file that ends in .iompack or .iomdb, "
    "or a text that was packed.",
    "folder": "“{path}” is no plain file; where it is a folder, choose the files inside it.",
    "too_large": "The file “{path}” is larger than a packet can be; nothing was read.",
}
_PACKET_DAMAGED: Final = {
    "cut_short": "The end of the packet “{path}” is missing ({detail}); ask its sender for it again, "
    "or take what is whole of it in the terminal (merge --salvage).",
    "signature": "The packet “{path}” is not signed by whom it names ({detail}), so nothing of it was believed; "
    "ask its sender for it again.",
    "manifest": "The packet “{path}” is damaged where it says what it holds ({detail}); ask its sender for it again.",
    "objects": "The packet “{path}” was damaged on its way ({detail}); ask its sender for it again, "
    "or take what is whole of it in the terminal (merge --salvage).",
    "identity": "The packet “{path}” holds something that is not what its id says ({detail}), "
    "so nothing of it was believed; ask its sender for it again.",
    "bomb": "The packet “{path}” would unpack to more than any report holds ({detail}), so it was not read; "
    "ask its sender what it is.",
    "catalogue": "The packet “{path}” cannot be put together here ({detail}); "
    "ask its sender to pack everything with --all.",
}
_OTHER_REPORT: Final = {
    "framework": "The file “{path}” belongs to another framework ({theirs}) than this workspace ({ours}); "
    "merge it into a workspace of its own framework.",
    "cycle": "The file “{path}” belongs to another cycle ({theirs}) than this workspace ({ours}); "
    "if that is the next one, roll over to it first, else take the file into a workspace of its own cycle.",
    "past_cycle": "The file “{path}” belongs to the cycle {theirs}, which was rolled over to {ours} here; "
    "take it into a copy of the archive that was made then, and allow that copy to be written to first.",
    "training": "The file “{path}” comes from training and this workspace is a real one; nothing of it was taken in.",
    "not_training": "The file “{path}” is a real one and this workspace is for training; "
    "merge it into the real workspace.",
    "workspace": "The file “{path}” was written for another headquarters than this workspace belongs to; "
    "merge it into the workspace that its kit came from.",
    "office": "The file “{path}” is meant for the office {theirs} and this is the workspace of {ours}; "
    "ask headquarters for yours.",
}
_NOT_HEADQUARTERS: Final = {
    "review": "Clearing and returning texts is for headquarters; from here, comment on the section instead.",
    "receipt": "Receipts are written by headquarters; from here, send a packet.",
    "assign": "Who writes what is for headquarters to say; ask them, or comment on the section.",
    "people": "Who may still send is for headquarters to say; ask them.",
    "catalogue": "The commitments are for headquarters to edit; ask them, or comment on the section.",
    "office": "What is agreed with the offices is for headquarters to note; ask them.",
    "remind": "Reminders are for headquarters to write; this is an office's workspace.",
}
_OBSTACLES: Final = {
    "empty": "{reference} holds no published text yet.",
    "conflict": "{reference} has several texts; choose between them first.",
    "over_cap": "{reference} is over its word cap; it must be shortened before it can be cleared.",
    "own": "{reference} is your own text, or was put together by you; somebody else must clear it.",
    "unread": "{reference} was merged automatically; read it and name it by itself to clear it.",
    "retired": "{reference} belongs to a retired commitment.",
    "moved": "{reference} was changed since you looked at it; read it again.",
    "done": "{reference} is cleared already.",
}
_FOREIGN_WORKSPACE: Final = {
    "too_large": "The workspace “{path}” is larger than can be taken in ({detail}); ask its owner for a packet.",
    "schema": "The workspace “{path}” is not built as ours are ({detail}), so nothing of it was believed; "
    "ask its owner for a packet.",
    "damaged": "The workspace “{path}” is damaged ({detail}); ask its owner to check it and to send a packet.",
    "time": "The workspace “{path}” takes too long to read ({detail}), so it was given up; ask its owner for a packet.",
    "memory": "The workspace “{path}” takes too much memory to read ({detail}), so it was given up; "
    "ask its owner for a packet.",
    "values": "The workspace “{path}” holds what this program never writes ({detail}), so nothing of it was believed; "
    "ask its owner for a packet.",
    "identity": "The workspace “{path}” holds something that is not what its id says ({detail}), "
    "so nothing of it was believed; ask its owner for a packet.",
    "crashed": "The workspace “{path}” could not be read to its end ({detail}), so nothing of it was believed; "
    "ask its owner for a packet.",
}
# Errors with several sentences: the field that tells which, and the sentences by what it says.
_NOTHING_TO_COMPARE_WITH: Final = {
    "unknown": "There is neither an export nor a text whose id begins with “{name}”; "
    "“log” lists the texts of a section, and “last” stands for the last export.",
    "unnamed": "“{name}” names nothing that the texts can be compared with; give “last” for the last export, "
    "“cleared” for what was cleared last, or the beginning of the id of an export or a text.",
    "several": "Several exports or texts have ids that begin with “{name}”; give more of the id.",
    "no_export": "Nothing of this cycle has been exported from this workspace yet, so “{name}” stands for no export; "
    "export the report once without --redline-from.",
}
_NOTHING_TO_EXPORT: Final = {
    "unpublished": "There is nothing to export: no chosen section has a published text.",
    "uncleared": "There is nothing to export: no chosen section is cleared; have the texts cleared first "
    "(in the terminal with “review --clear”), or export those that are not cleared too (there without “--only”).",
}
_NOTHING_TO_PACK: Final = {
    "confirmed": "There is nothing to pack: nothing is published that headquarters has not confirmed; "
    "publish something first, or pack what is confirmed too with --all.",
    "unpublished": "There is nothing to pack: nothing is published in this workspace yet; publish something first.",
    "list": "There is nothing to pack but the changed list of commitments: an office gets it with its receipt "
    "(in the terminal with “receipt”), somebody else at headquarters with “pack --all”.",
}
_SEVERAL: Final[Mapping[type[TrackerError], tuple[str, Mapping[str, str]]]] = {
    errors.NotAReport: ("reason", _NOT_A_REPORT),
    errors.BadTemplate: ("reason", _BAD_TEMPLATE),
    errors.NotAPacket: ("reason", _NOT_A_PACKET),
    errors.PacketDamaged: ("reason", _PACKET_DAMAGED),
    errors.OtherReport: ("reason", _OTHER_REPORT),
    errors.ForeignWorkspaceRefused: ("reason", _FOREIGN_WORKSPACE),
    errors.BadCycle: ("reason", _BAD_CYCLE),
    errors.NothingToPack: ("reason", _NOTHING_TO_PACK),
    errors.NothingToExport: ("reason", _NOTHING_TO_EXPORT),
    errors.NothingToCompareWith: ("reason", _NOTHING_TO_COMPARE_WITH),
    errors.NotHeadquarters: ("deed", _NOT_HEADQUARTERS),
    errors.CannotReview: ("obstacle", _OBSTACLES),
}
_WITH_A_REASON: Final = frozenset({errors.RollOverFailed, errors.KeptTemplateRefused})
_SIGNER_CHANGED: Final = (
    "The file “{path}” says that it comes from {who}, but it is signed with another key ({fingerprint}) than theirs "
    "({known}); ask them by phone, and if the new key is right, merge again with --trust {fingerprint} "
    "or confirm it in the window."
)
_UNKNOWN_OFFICE: Final = {
    "unnamed": "Say which office it is for; the name is empty.",
    "none": "Nothing has arrived from an office “{office}”, nor from any other; "
    "make its kit, or merge what it sent, first.",
    "others": "Nothing was asked of an office “{office}”, and nothing has arrived from it; "
    "the offices that are known here: {known}.",
}
_OFFICE_NOT_ASKED: Final = {
    "unnamed": "Say which office is meant; the name is empty.",
    "others": "There is no office “{office}” here; those that are known are: {known}. A kit makes an office known.",
    "none": "There is no office “{office}” here, nor any other; a kit makes an office known.",
}
_NEWER: Final = {
    True: "The workspace “{path}” was written by a newer version of this program (format {version}); "
    "it can be read here, and changed only with the newer program.",
    False: "The workspace “{path}” was written by a newer version of this program (format {version}); "
    "install the newer program to open it.",
}
_BAD_FRAMEWORK: Final = "The framework file “{file}” has {count} mistake(s): {mistakes}."
_MISTAKE: Final = "line {line}: {field} {problem}"
_MISTAKE_IN_NO_LINE: Final = "{field} {problem}"
_FINDINGS: Final = {
    FindingKind.DAMAGE: "The file is damaged: {detail}. Restore a copy of it.",
    FindingKind.DERIVED: "The table “{detail}” does not follow from what was published; it needs to be rebuilt.",
    FindingKind.CONFLICT: "{where} has {detail} texts; choose between them.",
    FindingKind.OVER_CAP: "{where} is {detail} words over its cap.",
    FindingKind.UNKNOWN: "Only a newer version of this program understands {detail} thing(s) in this workspace; "
    "they are kept as they are and not shown.",
    FindingKind.CARRIED_OVER: "{where} says word for word what was said in {detail}.",
    FindingKind.SYNCED: "This file lies in a folder that {detail} copies elsewhere, which can bring an older file back "
    "over it; close it and move it to a folder that stays on this machine.",
    FindingKind.NETWORK: "The file “{detail}” lies on a network drive, where nothing can be saved while the connection "
    "is lost; close it and move it to this machine while you write.",
    FindingKind.REPEATED_TEXT: "The text of commitment {where} holds a paragraph more than once: “{detail}”",
}
_ONE_OVER_CAP: Final = "{where} is 1 word over its cap."


def sentence(error: TrackerError, tr: Translate = str) -> str:
    """Return what to tell a person about an expected error."""
    if type(error) in _SEVERAL:
        field, sentences = _SEVERAL[type(error)]
        return _fill(tr(sentences[getattr(error, field)]), error)
    if isinstance(error, errors.SignerChanged):
        return _fill(tr(_SIGNER_CHANGED), error, who=", ".join(filter(None, (error.person, error.office))))
    if isinstance(error, errors.UnknownOffice | errors.OfficeNotAsked):
        offices = _UNKNOWN_OFFICE if isinstance(error, errors.UnknownOffice) else _OFFICE_NOT_ASKED
        return _fill(tr(offices[_why_unknown(error)]), error)
    if isinstance(error, errors.NewerWorkspace):
        return _fill(tr(_NEWER[error.readable]), error)
    return _with_more(error, tr)


def _with_more(error: TrackerError, tr: Translate) -> str:
    """Return the sentence about an error that tells of others."""
    if isinstance(error, errors.RollOverFailed):
        return tr(_ROLL_OVER_FAILED).format(path=error.path, reason=sentence(error.error, tr))
    if isinstance(error, errors.KeptTemplateRefused):
        return tr(_KEPT_TEMPLATE_REFUSED).format(name=error.name, reason=sentence(error.error, tr))
    if isinstance(error, errors.BadFramework):
        mistakes = "; ".join(mistake_sentence(mistake, tr) for mistake in error.mistakes)
        return tr(_BAD_FRAMEWORK).format(file=error.file, count=len(error.mistakes), mistakes=mistakes)
    return _fill(tr(_ERRORS[type(error)]), error)


def obstacle_sentence(reference: str, obstacle: str, tr: Translate = str) -> str:
    """Return why a section cannot be cleared or returned; the obstacle is a value of `review.Obstacle`."""
    return tr(_OBSTACLES[obstacle]).format(reference=reference)


def mistake_sentence(mistake: Mistake, tr: Translate = str) -> str:
    """Return a mistake of a framework file with its line and field."""
    text = tr(_MISTAKE_IN_NO_LINE if mistake.line is None else _MISTAKE)
    return text.format(line=mistake.line, field=mistake.field, problem=mistake.problem).replace("  ", " ").strip()


def finding_sentence(finding: Finding, tr: Translate = str) -> str:
    """Return what to tell a person about a finding."""
    is_one_over = finding.kind is FindingKind.OVER_CAP and finding.detail == "1"
    return tr(_ONE_OVER_CAP if is_one_over else _FINDINGS[finding.kind]).format(
        where=finding.where, detail=finding.detail
    )


def template_sentence(finding: TemplateFinding, path: Path, tr: Translate = str) -> str:
    """Return what to tell a designer about a template."""
    if finding.severity is Severity.REFUSED:
        return sentence(errors.BadTemplate(path, finding.matter, finding.subject), tr)
    return tr(_TEMPLATE[finding.matter]).format(subject=finding.subject, detail=finding.detail)


def caution_clause(caution: Caution, tr: Translate = str) -> str:
    """Return what in an answer is not as it stood in the document."""
    return tr(_CAUTIONS[caution.kind]).format(words=caution.words)


def disagreement_clause(disagreement: Disagreement, tr: Translate = str, *, subject: str | None = None) -> str:
    """Return what speaks against where an answer was placed.

    Args:
        subject: where it would belong instead, as a person knows it; None for its reference.
    """
    named = disagreement.subject if subject is None else subject
    return tr(_DISAGREEMENTS[disagreement.kind]).format(subject=named)


def explained() -> frozenset[type[TrackerError]]:
    """Return the errors that have a sentence; a test holds it against the errors that there are."""
    offices = {errors.UnknownOffice, errors.OfficeNotAsked}
    told_apart = {errors.SignerChanged, errors.NewerWorkspace, errors.BadFramework, *offices, *_WITH_A_REASON}
    return frozenset(_ERRORS) | frozenset(_SEVERAL) | told_apart


def _why_unknown(error: errors.UnknownOffice | errors.OfficeNotAsked) -> str:
    if not error.office.strip():
        return "unnamed"
    return "others" if error.known else "none"


def _fill(text: str, error: TrackerError, **more: str) -> str:
    values = {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in vars(error).items()}
    return text.format(**values, **more)
