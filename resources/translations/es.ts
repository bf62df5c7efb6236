<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutYou</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change your name and office</source>
            <translation>Cambiar su nombre y su oficina</translation>
        </message>
        <message>
            <source>You write as {person}, {office}.</source>
            <translation>Usted escribe como {person}, {office}.</translation>
        </message>
        <message>
            <source>You write as {person}.</source>
            <translation>Usted escribe como {person}.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Su &amp;nombre</translation>
        </message>
        <message>
            <source>Your &amp;office</source>
            <translation>Su &amp;oficina</translation>
        </message>
        <message>
            <source>as colleagues know it</source>
            <translation>como lo conocen sus colegas</translation>
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation>por ejemplo Iraq, suboficina de Erbil</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About iom_tracker</source>
            <translation>&amp;Acerca de iom_tracker</translation>
        </message>
        <message>
            <source>&amp;Arabic</source>
            <translation>Ára&amp;be</translation>
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation>Igual que el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Negrita</translation>
        </message>
        <message>
            <source>&amp;Check spelling</source>
            <translation>&amp;Revisar la ortografía</translation>
        </message>
        <message>
            <source>&amp;Clear formatting</source>
            <translation>&amp;Quitar formato</translation>
        </message>
        <message>
            <source>&amp;Close workspace</source>
            <translation>Cerrar e&amp;l espacio de trabajo</translation>
        </message>
        <message>
            <source>&amp;Conflicts</source>
            <translation>&amp;Conflictos</translation>
        </message>
        <message>
            <source>&amp;Copy the packet as text</source>
            <translation>Copiar el paquete como &amp;texto</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;Inglés</translation>
        </message>
        <message>
            <source>&amp;Export Word report…</source>
            <translation>&amp;Exportar informe de Word…</translation>
        </message>
        <message>
            <source>&amp;Filter commitments</source>
            <translation>&amp;Filtrar compromisos</translation>
        </message>
        <message>
            <source>&amp;Find and replace</source>
            <translation>&amp;Buscar y reemplazar</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>&amp;Francés</translation>
        </message>
        <message>
            <source>&amp;History of this section</source>
            <translation>&amp;Historial de esta sección</translation>
        </message>
        <message>
            <source>&amp;Import report…</source>
            <translation>I&amp;mportar informe…</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;Cursiva</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Merge files…</source>
            <translation>&amp;Combinar archivos…</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>&amp;Nuevo espacio de trabajo…</translation>
        </message>
        <message>
            <source>&amp;Next spelling mistake</source>
            <translation>&amp;Siguiente error de ortografía</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>&amp;Lista numerada</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Panorama</translation>
        </message>
        <message>
            <source>&amp;Previous commitment</source>
            <translation>Compromiso &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Publicar</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Spanish</source>
            <translation>Es&amp;pañol</translation>
        </message>
        <message>
            <source>&amp;Submissions</source>
            <translation>&amp;Envíos</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Undo the last merge…</source>
            <translation>&amp;Deshacer la última combinación…</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guía del usuario</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>&amp;Redactar</translation>
        </message>
        <message>
            <source>Bullet &amp;list</source>
            <translation>Lista con &amp;viñetas</translation>
        </message>
        <message>
            <source>Clea&amp;r this section</source>
            <translation>&amp;Aprobar esta sección</translation>
        </message>
        <message>
            <source>Clear &amp;all sections of this page</source>
            <translation>Aprobar &amp;todas las secciones de esta página</translation>
        </message>
        <message>
            <source>Co&amp;mment</source>
            <translation>&amp;Comentar</translation>
        </message>
        <message>
            <source>Co&amp;mmitments…</source>
            <translation>C&amp;ompromisos…</translation>
        </message>
        <message>
            <source>Copies of your wor&amp;k…</source>
            <translation>Copias de su tra&amp;bajo…</translation>
        </message>
        <message>
            <source>English (A&amp;merican)</source>
            <translation>Inglés (&amp;estadounidense)</translation>
        </message>
        <message>
            <source>Find in the whole re&amp;port</source>
            <translation>Buscar en todo el &amp;informe</translation>
        </message>
        <message>
            <source>Find the ne&amp;xt one</source>
            <translation>Buscar el &amp;siguiente</translation>
        </message>
        <message>
            <source>Find the pre&amp;vious one</source>
            <translation>Buscar el &amp;anterior</translation>
        </message>
        <message>
            <source>From Wor&amp;d</source>
            <translation>De &amp;Word</translation>
        </message>
        <message>
            <source>Language of the &amp;report</source>
            <translation>Idioma del infor&amp;me</translation>
        </message>
        <message>
            <source>Make office &amp;kits…</source>
            <translation>Preparar &amp;kits para las oficinas…</translation>
        </message>
        <message>
            <source>Merge a packet from the cli&amp;pboard</source>
            <translation>Combinar un paquete del &amp;portapapeles</translation>
        </message>
        <message>
            <source>Ne&amp;xt commitment</source>
            <translation>Compromiso &amp;siguiente</translation>
        </message>
        <message>
            <source>Next &amp;year…</source>
            <translation>Año sig&amp;uiente…</translation>
        </message>
        <message>
            <source>Open the &amp;sample report</source>
            <translation>Abrir el informe de e&amp;jemplo</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Abrir el menú</translation>
        </message>
        <message>
            <source>P&amp;ack for headquarters…</source>
            <translation>&amp;Empaquetar para la sede…</translation>
        </message>
        <message>
            <source>Pe&amp;ople…</source>
            <translation>Per&amp;sonas…</translation>
        </message>
        <message>
            <source>R&amp;eturn this section…</source>
            <translation>&amp;Devolver esta sección…</translation>
        </message>
        <message>
            <source>S&amp;ave now</source>
            <translation>&amp;Guardar ahora</translation>
        </message>
        <message>
            <source>Search or &amp;jump to…</source>
            <translation>&amp;Buscar o ir a…</translation>
        </message>
        <message>
            <source>Show &amp;guidance</source>
            <translation>Mostrar la o&amp;rientación</translation>
        </message>
        <message>
            <source>Show transformations &amp;without commitments</source>
            <translation>Mostrar &amp;transformaciones sin compromisos</translation>
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation>Alternar entre claro y oscuro</translation>
        </message>
        <message>
            <source>Write on the &amp;full screen</source>
            <translation>Escribir a &amp;pantalla completa</translation>
        </message>
    </context>
    <context>
        <name>AdditionDialog</name>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Id</translation>
        </message>
        <message>
            <source>&amp;Name in lists</source>
            <translation>&amp;Nombre en las listas</translation>
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation>&amp;Transformación</translation>
        </message>
        <message>
            <source>Add a commitment</source>
            <translation>Agregar un compromiso</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Give it an id, as the others have, and its text.</source>
            <translation>Asígnele un id como los de los demás y escriba su texto.</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xto</translation>
        </message>
        <message>
            <source>the beginning of the text</source>
            <translation>el comienzo del texto</translation>
        </message>
    </context>
    <context>
        <name>ArrivalList</name>
        <message>
            <source>1 new</source>
            <translation>1 novedad</translation>
        </message>
        <message>
            <source>1 section changed</source>
            <translation>1 sección modificada</translation>
        </message>
        <message>
            <source>Last arrivals</source>
            <translation>Últimas llegadas</translation>
        </message>
        <message numerus="yes">
            <source>Show all {n}</source>
            <translation>
                <numerusform>Mostrar {n}</numerusform>
                <numerusform>Mostrar las {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>sin novedades</translation>
        </message>
        <message>
            <source>office kit</source>
            <translation>kit de oficina</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>acuse de recibo</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>espacio de trabajo</translation>
        </message>
        <message numerus="yes">
            <source>{n} new</source>
            <translation>
                <numerusform>{n} novedad</numerusform>
                <numerusform>{n} novedades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections changed</source>
            <translation>
                <numerusform>{n} sección modificada</numerusform>
                <numerusform>{n} secciones modificadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>&amp;Instead of those who are asked now</source>
            <translation>&amp;En lugar de quienes están ahora a cargo</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>&amp;Oficina</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Persona</translation>
        </message>
        <message>
            <source>An office learns of it with its next kit or receipt.</source>
            <translation>La oficina se entera con su próximo kit o acuse de recibo.</translation>
        </message>
        <message>
            <source>Anybody in the office</source>
            <translation>Cualquier persona de la oficina</translation>
        </message>
        <message>
            <source>Ask nobody any more</source>
            <translation>Ya no encargar a nadie</translation>
        </message>
        <message>
            <source>Asked now: {who}</source>
            <translation>Ahora a cargo de: {who}</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Nobody is asked for it now.</source>
            <translation>Ahora nadie está a cargo.</translation>
        </message>
        <message>
            <source>Who writes this?</source>
            <translation>¿Quién lo redacta?</translation>
        </message>
        <message numerus="yes">
            <source>{names}
and {n} more</source>
            <translation>
                <numerusform>{names}
y {n} más</numerusform>
                <numerusform>{names}
y {n} más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttentionList</name>
        <message>
            <source>Needs attention</source>
            <translation>Por revisar</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>A copy is made on each day on which you work, and before each merge. A copy comes back as a new file, checked; your present file stays as it is, and the two can be merged.</source>
            <translation>Se hace una copia cada día de trabajo y antes de cada combinación. Una copia se restaura como archivo nuevo, ya verificado; el archivo actual queda como está, y ambos se pueden combinar.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Copies of your work</source>
            <translation>Copias de su trabajo</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Restore as a new file…</source>
            <translation>Restaurar como archivo nuevo…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>There is no copy yet. One is made on each day on which you work, and before each merge.</source>
            <translation>Todavía no hay ninguna copia. Se hace una cada día de trabajo y antes de cada combinación.</translation>
        </message>
        <message>
            <source>They lie in {folder}</source>
            <translation>Se encuentran en {folder}</translation>
        </message>
        <message>
            <source>before a merge</source>
            <translation>antes de una combinación</translation>
        </message>
        <message>
            <source>on a day of work</source>
            <translation>en un día de trabajo</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>1 commitment came in several versions; until one is chosen, the first is shown.</source>
            <translation>1 compromiso llegó en varias versiones; hasta que se elija una, se muestra la primera.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Decidir…</translation>
        </message>
        <message>
            <source>Do not show again</source>
            <translation>No volver a mostrar</translation>
        </message>
        <message>
            <source>Made by a newer version of this program: it can be read and exported here, not changed.</source>
            <translation>Creado con una versión más reciente de este programa: aquí se puede leer y exportar, pero no modificar.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>The program was ended without closing. Everything up to {time} was kept.</source>
            <translation>El programa terminó sin cerrarse. Se conservó todo hasta {time}.</translation>
        </message>
        <message>
            <source>This file is read-only: it can be read and exported. Copy it elsewhere to change it.</source>
            <translation>Este archivo es de solo lectura: se puede leer y exportar. Para modificarlo, cópielo en otro lugar.</translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments came in several versions; until one is chosen, the first of each is shown.</source>
            <translation>
                <numerusform>{n} compromiso llegó en varias versiones; hasta que se elija una, se muestra la primera.</numerusform>
                <numerusform>{n} compromisos llegaron en varias versiones; hasta que se elija una, se muestra la primera de cada uno.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardFoot</name>
        <message>
            <source>Clear</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Clear this text as it stands</source>
            <translation>Aprobar este texto tal como está</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Devolver…</translation>
        </message>
        <message>
            <source>Send this text back, with a note that says why</source>
            <translation>Devolver este texto con una nota que indique el motivo</translation>
        </message>
        <message>
            <source>Take the clearance back, with a note that says why</source>
            <translation>Retirar la aprobación con una nota que indique el motivo</translation>
        </message>
    </context>
    <context>
        <name>CardNotice</name>
        <message>
            <source>Looks right</source>
            <translation>Está bien</translation>
        </message>
        <message>
            <source>Merged automatically from {names}, please read.</source>
            <translation>Combinada automáticamente a partir de {names}; léala, por favor.</translation>
        </message>
        <message>
            <source>Merged automatically, please read.</source>
            <translation>Combinada automáticamente; léala, por favor.</translation>
        </message>
        <message>
            <source>Resolve…</source>
            <translation>Resolver…</translation>
        </message>
        <message>
            <source>Until one is chosen, they can only be read.</source>
            <translation>Hasta que se elija uno, solo se pueden leer.</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here, by {names}. {until}</source>
            <translation>
                <numerusform>Aquí hay {n} texto, de {names}. {until}</numerusform>
                <numerusform>Aquí hay {n} textos en paralelo, de {names}. {until}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here. {until}</source>
            <translation>
                <numerusform>Aquí hay {n} texto. {until}</numerusform>
                <numerusform>Aquí hay {n} textos en paralelo. {until}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardReview</name>
        <message>
            <source>A newer text has arrived; your unpublished change lies on top of it and nothing is lost.</source>
            <translation>Ha llegado un texto más reciente; su cambio sin publicar se mantiene sobre él y no se pierde nada.</translation>
        </message>
        <message>
            <source>Answer by changing the text.</source>
            <translation>Responda modificando el texto.</translation>
        </message>
        <message>
            <source>Carried over from {year} unchanged.</source>
            <translation>Trasladada de {year} sin cambios.</translation>
        </message>
        <message>
            <source>Clear it again, or return it.</source>
            <translation>Apruébela de nuevo o devuélvala.</translation>
        </message>
        <message>
            <source>Cleared by {names}, {time}.</source>
            <translation>Aprobada por {names}, {time}.</translation>
        </message>
        <message>
            <source>Cleared.</source>
            <translation>Aprobada.</translation>
        </message>
        <message>
            <source>Headquarters sent a newer text; your unsent change lies on top of it and nothing is lost.</source>
            <translation>La sede envió un texto más reciente; su cambio sin enviar se mantiene sobre él y no se pierde nada.</translation>
        </message>
        <message>
            <source>Merged automatically: read it and clear it by itself.</source>
            <translation>Combinada automáticamente: léala y apruébela por separado.</translation>
        </message>
        <message>
            <source>Nothing is published yet.</source>
            <translation>Todavía no hay nada publicado.</translation>
        </message>
        <message>
            <source>Over its word cap: it must be shortened before it can be cleared.</source>
            <translation>Supera el límite de palabras: hay que acortarla antes de poder aprobarla.</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}.</source>
            <translation>Devuelta por {name}, {time}.</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}: “{note}”</source>
            <translation>Devuelta por {name}, {time}: «{note}»</translation>
        </message>
        <message>
            <source>Returned.</source>
            <translation>Devuelta.</translation>
        </message>
        <message>
            <source>Returned: clear it by itself if it is right after all.</source>
            <translation>Devuelta: si resulta que está bien, apruébela por separado.</translation>
        </message>
        <message>
            <source>Show theirs</source>
            <translation>Mostrar su texto</translation>
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation>Hay varios textos: primero elija uno.</translation>
        </message>
        <message>
            <source>There is no published text yet.</source>
            <translation>Todavía no hay ningún texto publicado.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Your change is a draft; it goes with what you send next.</source>
            <translation>Su cambio es un borrador; se incluirá en su próximo envío.</translation>
        </message>
        <message>
            <source>Your own text, or put together by you: somebody else must clear it.</source>
            <translation>Es un texto suyo o combinado por usted: debe aprobarlo otra persona.</translation>
        </message>
        <message>
            <source>Your unpublished change is not part of it.</source>
            <translation>Su cambio sin publicar no forma parte de lo aprobado.</translation>
        </message>
        <message>
            <source>Your unpublished change lies on top: publish it or take it back first.</source>
            <translation>Hay un cambio suyo sin publicar: primero publíquelo o deshágalo.</translation>
        </message>
        <message>
            <source>{cleared} It was changed since.</source>
            <translation>{cleared} Se modificó después.</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>Words that were added are green and underlined, words that were taken out red and struck.</source>
            <translation>Las palabras agregadas aparecen en verde y subrayadas; las suprimidas, en rojo y tachadas.</translation>
        </message>
    </context>
    <context>
        <name>Cleared</name>
        <message>
            <source>&amp;Look at it again</source>
            <translation>&amp;Volver a verlo</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Rechazar</translation>
        </message>
        <message>
            <source>1 change (F8)</source>
            <translation>1 cambio (F8)</translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 comentario</translation>
        </message>
        <message>
            <source>1 comment or reply came with it.</source>
            <translation>Llegó con 1 comentario o respuesta.</translation>
        </message>
        <message>
            <source>1 other section brings nothing new.</source>
            <translation>1 sección más no aporta nada nuevo.</translation>
        </message>
        <message>
            <source>1 section was removed here too.</source>
            <translation>Se quitó también aquí 1 sección.</translation>
        </message>
        <message>
            <source>1 text was rejected; it is not in the history.</source>
            <translation>Se rechazó 1 texto; no está en el historial.</translation>
        </message>
        <message>
            <source>A report that comes back from Word is read here section by section, and nothing changes until you say so.</source>
            <translation>El informe que vuelve de Word se lee aquí sección por sección, y nada cambia hasta que usted lo decida.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message numerus="yes">
            <source>Accept all the rest ({n})</source>
            <translation>
                <numerusform>Aceptar la restante ({n})</numerusform>
                <numerusform>Aceptar todas las restantes ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept and choose</source>
            <translation>Aceptar y elegir</translation>
        </message>
        <message>
            <source>Accept and go to next</source>
            <translation>Aceptar y continuar</translation>
        </message>
        <message>
            <source>All fields are gone; the sections were found by their bookmarks.</source>
            <translation>Faltan todos los campos; las secciones se encontraron por sus marcadores.</translation>
        </message>
        <message>
            <source>All marks are gone; the sections were found by the questions above them.</source>
            <translation>Faltan todas las marcas; las secciones se encontraron por las preguntas que las preceden.</translation>
        </message>
        <message>
            <source>All tags are gone; the sections were found by the titles of their fields.</source>
            <translation>Faltan todas las etiquetas; las secciones se encontraron por los títulos de sus campos.</translation>
        </message>
        <message>
            <source>As exported</source>
            <translation>Según se exportó</translation>
        </message>
        <message>
            <source>As it came back</source>
            <translation>Según volvió</translation>
        </message>
        <message>
            <source>As it was exported</source>
            <translation>Según se exportó</translation>
        </message>
        <message>
            <source>Back to writing</source>
            <translation>Volver a redactar</translation>
        </message>
        <message>
            <source>Changed since the export</source>
            <translation>Modificado desde la exportación</translation>
        </message>
        <message>
            <source>Choose between the texts</source>
            <translation>Elegir entre los textos</translation>
        </message>
        <message>
            <source>Choose one of the texts</source>
            <translation>Elija uno de los textos</translation>
        </message>
        <message>
            <source>Comments on no section</source>
            <translation>Comentarios sin sección</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>Decidir &amp;después</translation>
        </message>
        <message>
            <source>Decided before; not all that they say was taken in:</source>
            <translation>Decididos antes, pero no se incorporó todo lo que dicen:</translation>
        </message>
        <message>
            <source>Decided sections</source>
            <translation>Secciones decididas</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Suprimido</translation>
        </message>
        <message>
            <source>Documents that wait</source>
            <translation>Documentos en espera</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Formato cambiado</translation>
        </message>
        <message>
            <source>Go back to what the document proposes.</source>
            <translation>Volver a lo que propone el documento.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Ahora aquí</translation>
        </message>
        <message>
            <source>Hide as exported</source>
            <translation>Ocultar lo exportado</translation>
        </message>
        <message>
            <source>Import report…</source>
            <translation>Importar informe…</translation>
        </message>
        <message>
            <source>In 1 section a text is still to be chosen.</source>
            <translation>En 1 sección queda por elegir un texto.</translation>
        </message>
        <message numerus="yes">
            <source>In {n} sections a text is still to be chosen.</source>
            <translation>
                <numerusform>En {n} sección queda por elegir un texto.</numerusform>
                <numerusform>En {n} secciones queda por elegir un texto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Inserted</source>
            <translation>Insertado</translation>
        </message>
        <message>
            <source>It was changed here too since the export; both are merged in the result.</source>
            <translation>También se modificó aquí desde la exportación; el resultado combina ambos textos.</translation>
        </message>
        <message>
            <source>Its field is gone; it was found by its bookmark.</source>
            <translation>Falta su campo; se encontró por su marcador.</translation>
        </message>
        <message>
            <source>Its marks are gone; it was found by the question above it.</source>
            <translation>Faltan sus marcas; se encontró por la pregunta que la precede.</translation>
        </message>
        <message>
            <source>Its tag is gone; it was found by the title of its field.</source>
            <translation>Falta su etiqueta; se encontró por el título de su campo.</translation>
        </message>
        <message>
            <source>Its text was taken out in the document. It stays here unless you remove it.</source>
            <translation>Su texto se quitó en el documento. Permanece aquí a menos que usted lo quite.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Keep it and go to next</source>
            <translation>Conservar y continuar</translation>
        </message>
        <message>
            <source>Leave everything that is not decided as it is here, and let go of the document.</source>
            <translation>Dejar todo lo que no se ha decidido como está aquí y descartar el documento.</translation>
        </message>
        <message>
            <source>Leave the rest…</source>
            <translation>Dejar el resto…</translation>
        </message>
        <message>
            <source>Let go of the document</source>
            <translation>Descartar el documento</translation>
        </message>
        <message numerus="yes">
            <source>Look again at what was rejected ({n})</source>
            <translation>
                <numerusform>Volver a ver lo rechazado ({n})</numerusform>
                <numerusform>Volver a ver lo rechazado ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it again: {clause}.</source>
            <translation>Para revisar: {clause}.</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>Movido a otro lugar</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Movido aquí</translation>
        </message>
        <message>
            <source>Next section (Ctrl+PgDown)</source>
            <translation>Sección siguiente (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>No document from Word waits</source>
            <translation>No hay documentos de Word en espera</translation>
        </message>
        <message>
            <source>Not as it stood in the document</source>
            <translation>No como estaba en el documento</translation>
        </message>
        <message>
            <source>Nothing is left to decide.</source>
            <translation>No queda nada por decidir.</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <source>Previous section (Ctrl+PgUp)</source>
            <translation>Sección anterior (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Remove it here &amp;too</source>
            <translation>&amp;Quitar también aquí</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Resolved in the document</source>
            <translation>Resuelto en el documento</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation>Resultado de {unit}, {question}</translation>
        </message>
        <message>
            <source>Sections of the document</source>
            <translation>Secciones del documento</translation>
        </message>
        <message>
            <source>Several texts stand beside each other in this section until one is chosen.</source>
            <translation>En esta sección habrá varios textos en paralelo hasta que se elija uno.</translation>
        </message>
        <message>
            <source>Several texts stand here; they are shown one after the other.</source>
            <translation>Aquí hay varios textos; se muestran uno tras otro.</translation>
        </message>
        <message>
            <source>Show as exported</source>
            <translation>Mostrar lo exportado</translation>
        </message>
        <message>
            <source>Some of it was edited without tracking; that is marked as not tracked.</source>
            <translation>Parte del texto se editó sin control de cambios; se indica como tal.</translation>
        </message>
        <message>
            <source>Take over as printed</source>
            <translation>Adoptar tal como está impreso</translation>
        </message>
        <message>
            <source>Taken in as you decide</source>
            <translation>Incorporado según usted decida</translation>
        </message>
        <message>
            <source>Texts without a section</source>
            <translation>Textos sin sección</translation>
        </message>
        <message>
            <source>The decision is being saved.</source>
            <translation>Se está guardando la decisión.</translation>
        </message>
        <message>
            <source>The result is empty.</source>
            <translation>El resultado está vacío.</translation>
        </message>
        <message>
            <source>The same sentence was changed here since the export. Accepted, the texts stand beside each other until one is chosen.</source>
            <translation>La misma frase se modificó aquí desde la exportación. Si se acepta, los textos quedan en paralelo hasta que se elija uno.</translation>
        </message>
        <message>
            <source>The section was kept.</source>
            <translation>La sección se conservó.</translation>
        </message>
        <message>
            <source>The text was accepted.</source>
            <translation>El texto se aceptó.</translation>
        </message>
        <message>
            <source>The text was rejected; what stands here stays.</source>
            <translation>El texto se rechazó; lo que hay aquí se mantiene.</translation>
        </message>
        <message>
            <source>The text was removed here too; it stays in the history.</source>
            <translation>El texto se quitó también aquí; permanece en el historial.</translation>
        </message>
        <message>
            <source>This section is not in the document. It stays here unless you remove it.</source>
            <translation>Esta sección no está en el documento. Permanece aquí a menos que usted la quite.</translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>Este espacio de trabajo es de solo lectura.</translation>
        </message>
        <message numerus="yes">
            <source>To look at ({n})…</source>
            <translation>
                <numerusform>Para revisar ({n})…</numerusform>
                <numerusform>Para revisar ({n})…</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at: {name}</source>
            <translation>Para revisar: {name}</translation>
        </message>
        <message>
            <source>What stood here before stays in the history.</source>
            <translation>Lo que había aquí antes permanece en el historial.</translation>
        </message>
        <message>
            <source>What went out</source>
            <translation>Lo que se exportó</translation>
        </message>
        <message>
            <source>Whether it belongs here: {clause}.</source>
            <translation>No es seguro que corresponda aquí: {clause}.</translation>
        </message>
        <message>
            <source>Whether these texts belong where they stand</source>
            <translation>Textos que quizá no correspondan donde están</translation>
        </message>
        <message>
            <source>Without any change</source>
            <translation>Sin ningún cambio</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>y más</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>se está guardando</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modificada</translation>
        </message>
        <message>
            <source>changed on both sides, in conflict</source>
            <translation>modificada en ambos lados, en conflicto</translation>
        </message>
        <message>
            <source>changed on both sides, merged</source>
            <translation>modificada en ambos lados, combinada</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>conflicto</translation>
        </message>
        <message>
            <source>emptied</source>
            <translation>vaciada</translation>
        </message>
        <message>
            <source>emptied in the document</source>
            <translation>vaciada en el documento</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservada</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>combinada</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>missing in the document</source>
            <translation>falta en el documento</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>autor no indicado</translation>
        </message>
        <message>
            <source>not tracked</source>
            <translation>sin control de cambios</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nada nuevo</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitada</translation>
        </message>
        <message>
            <source>{done} by {who}</source>
            <translation>{done} por {who}</translation>
        </message>
        <message>
            <source>{done} by {who}, {time}</source>
            <translation>{done} por {who}, {time}</translation>
        </message>
        <message>
            <source>{done} of {total} decided</source>
            <translation>{done} de {total} decididas</translation>
        </message>
        <message>
            <source>{done}, not tracked: nobody is named</source>
            <translation>{done}, sin control de cambios: no se indica el autor</translation>
        </message>
        <message>
            <source>{kind} · later</source>
            <translation>{kind} · para después</translation>
        </message>
        <message>
            <source>{name} cannot be read any more</source>
            <translation>{name} ya no se puede leer</translation>
        </message>
        <message>
            <source>{name} is decided</source>
            <translation>{name} está decidido</translation>
        </message>
        <message>
            <source>{name}: {clause}</source>
            <translation>{name}: {clause}</translation>
        </message>
        <message numerus="yes">
            <source>{n} changes (F8 goes to the next)</source>
            <translation>
                <numerusform>{n} cambio (F8 lleva al siguiente)</numerusform>
                <numerusform>{n} cambios (F8 lleva al siguiente)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments</source>
            <translation>
                <numerusform>{n} comentario</numerusform>
                <numerusform>{n} comentarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments and replies came with it.</source>
            <translation>
                <numerusform>Llegó con {n} comentario o respuesta.</numerusform>
                <numerusform>Llegó con {n} comentarios y respuestas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other sections bring nothing new.</source>
            <translation>
                <numerusform>{n} sección más no aporta nada nuevo.</numerusform>
                <numerusform>{n} secciones más no aportan nada nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were removed here too.</source>
            <translation>
                <numerusform>Se quitó también aquí {n} sección.</numerusform>
                <numerusform>Se quitaron también aquí {n} secciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts were rejected; they are not in the history.</source>
            <translation>
                <numerusform>Se rechazó {n} texto; no está en el historial.</numerusform>
                <numerusform>Se rechazaron {n} textos; no están en el historial.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place} · look at it again</source>
            <translation>{place} · para revisar</translation>
        </message>
        <message>
            <source>{question}: {kind}</source>
            <translation>{question}: {kind}</translation>
        </message>
        <message>
            <source>{total} words: {placed} in sections, {headings} in headings, {furniture} in page headers, {not_placed} not placed</source>
            <translation>{total} palabras: {placed} en secciones, {headings} en títulos, {furniture} en encabezados de página, {not_placed} sin ubicar</translation>
        </message>
        <message>
            <source>{who}: {words}</source>
            <translation>{who}: {words}</translation>
        </message>
        <message>
            <source>{words} (Ctrl+Enter)</source>
            <translation>{words} (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
    </context>
    <context>
        <name>CommentCount</name>
        <message>
            <source>1 open comment</source>
            <translation>1 comentario abierto</translation>
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation>
                <numerusform>{n} comentario abierto</numerusform>
                <numerusform>{n} comentarios abiertos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommentPane</name>
        <message>
            <source>About the whole section</source>
            <translation>Sobre toda la sección</translation>
        </message>
        <message>
            <source>About the whole section: these words are not published yet, so others do not see them</source>
            <translation>Sobre toda la sección: estas palabras aún no se han publicado, así que los demás no las ven</translation>
        </message>
        <message>
            <source>About “{words}”</source>
            <translation>Sobre «{words}»</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentar</translation>
        </message>
        <message>
            <source>Hide resolved</source>
            <translation>Ocultar resueltos</translation>
        </message>
        <message>
            <source>Let the comment be about the whole section</source>
            <translation>Referir el comentario a toda la sección</translation>
        </message>
        <message>
            <source>New comment…</source>
            <translation>Nuevo comentario…</translation>
        </message>
        <message numerus="yes">
            <source>Show resolved ({n})</source>
            <translation>
                <numerusform>Mostrar resueltos ({n})</numerusform>
                <numerusform>Mostrar resueltos ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no open comments on this section.</source>
            <translation>No hay comentarios abiertos sobre esta sección.</translation>
        </message>
        <message>
            <source>There are no open comments on this section. Select words in the text to comment on them, or write below about the whole section.</source>
            <translation>No hay comentarios abiertos sobre esta sección. Seleccione palabras del texto para comentarlas o escriba abajo sobre toda la sección.</translation>
        </message>
        <message>
            <source>Whole section</source>
            <translation>Toda la sección</translation>
        </message>
    </context>
    <context>
        <name>CommitmentTree</name>
        <message>
            <source>Commitments in the order of the report</source>
            <translation>Compromisos en el orden del informe</translation>
        </message>
    </context>
    <context>
        <name>CommitmentVersionsDialog</name>
        <message>
            <source>Each needs an id of its own that is not in use.</source>
            <translation>Cada uno necesita un id propio que no esté en uso.</translation>
        </message>
        <message>
            <source>Id of version {number}</source>
            <translation>Id de la versión {number}</translation>
        </message>
        <message>
            <source>If these are different commitments, the first stays {id} and the others become:</source>
            <translation>Si son compromisos distintos, el primero conserva {id} y los demás pasan a ser:</translation>
        </message>
        <message>
            <source>If these are two commitments, the first stays {id} and the other becomes:</source>
            <translation>Si son dos compromisos, el primero conserva {id} y el otro pasa a ser:</translation>
        </message>
        <message>
            <source>If this is one commitment, keep the version that is right.</source>
            <translation>Si es un solo compromiso, conserve la versión correcta.</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Conservar todos</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <source>Keep this version</source>
            <translation>Conservar esta versión</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Excluirlo</translation>
        </message>
        <message>
            <source>Not retired</source>
            <translation>No retirado</translation>
        </message>
        <message>
            <source>Question “{name}”, as everywhere: {words}</source>
            <translation>Pregunta «{name}», como en todas partes: {words}</translation>
        </message>
        <message>
            <source>Question “{name}”: {words}</source>
            <translation>Pregunta «{name}»: {words}</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Taken out here.</source>
            <translation>Quitado aquí.</translation>
        </message>
        <message>
            <source>Under {code} {title}</source>
            <translation>En {code} {title}</translation>
        </message>
        <message numerus="yes">
            <source>{n} versions of commitment {id}</source>
            <translation>
                <numerusform>{n} versión del compromiso {id}</numerusform>
                <numerusform>{n} versiones del compromiso {id}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommitmentsDialog</name>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Agregar…</translation>
        </message>
        <message>
            <source>&amp;Edit text…</source>
            <translation>&amp;Editar texto…</translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation>&amp;Mover a…</translation>
        </message>
        <message>
            <source>&amp;Reinstate</source>
            <translation>Re&amp;stablecer</translation>
        </message>
        <message>
            <source>&amp;Retire</source>
            <translation>&amp;Retirar</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Each change is published at once; offices get it with their next receipt. Ids never change, and what was written about a retired commitment can still be read.</source>
            <translation>Cada cambio se publica de inmediato; las oficinas lo reciben con su próximo acuse de recibo. Los id no cambian nunca, y lo escrito sobre un compromiso retirado se puede seguir leyendo.</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>S&amp;ubir</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (retirado)</translation>
        </message>
    </context>
    <context>
        <name>CompletenessCard</name>
        <message>
            <source>1 draft, published when you send</source>
            <translation>1 borrador, que se publicará al enviar</translation>
        </message>
        <message>
            <source>1 empty</source>
            <translation>1 vacía</translation>
        </message>
        <message>
            <source>1 in conflict</source>
            <translation>1 en conflicto</translation>
        </message>
        <message>
            <source>1 merged automatically and not read yet</source>
            <translation>1 combinada automáticamente y aún sin leer</translation>
        </message>
        <message>
            <source>1 over its word cap, cannot be cleared like this</source>
            <translation>1 supera el límite de palabras; así no se puede aprobar</translation>
        </message>
        <message>
            <source>1 returned and not changed since</source>
            <translation>1 devuelta y sin cambios desde entonces</translation>
        </message>
        <message>
            <source>What is listed here can also be sent later.</source>
            <translation>Lo que figura aquí también se puede enviar más adelante.</translation>
        </message>
        <message>
            <source>{answered} of {asked} sections that you are asked for have a published text.</source>
            <translation>{answered} de {asked} secciones a su cargo tienen un texto publicado.</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts, published when you send</source>
            <translation>
                <numerusform>{n} borrador, que se publicará al enviar</numerusform>
                <numerusform>{n} borradores, que se publicarán al enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation>
                <numerusform>{n} vacía</numerusform>
                <numerusform>{n} vacías</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} en conflicto</numerusform>
                <numerusform>{n} en conflicto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged automatically and not read yet</source>
            <translation>
                <numerusform>{n} combinada automáticamente y aún sin leer</numerusform>
                <numerusform>{n} combinadas automáticamente y aún sin leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} over their word cap, cannot be cleared like this</source>
            <translation>
                <numerusform>{n} supera el límite de palabras; así no se puede aprobar</numerusform>
                <numerusform>{n} superan el límite de palabras; así no se pueden aprobar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned and not changed since</source>
            <translation>
                <numerusform>{n} devuelta y sin cambios desde entonces</numerusform>
                <numerusform>{n} devueltas y sin cambios desde entonces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompletenessLine</name>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>{n} más</numerusform>
                <numerusform>{n} más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictList</name>
        <message>
            <source>1 other section merged without a conflict.</source>
            <translation>1 sección más se combinó sin conflictos.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>Resolved conflicts</source>
            <translation>Conflictos resueltos</translation>
        </message>
        <message>
            <source>{done} of {total} resolved</source>
            <translation>{done} de {total} resueltos</translation>
        </message>
        <message numerus="yes">
            <source>{n} other sections merged without a conflict.</source>
            <translation>
                <numerusform>{n} sección más se combinó sin conflictos.</numerusform>
                <numerusform>{n} secciones más se combinaron sin conflictos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictPage</name>
        <message>
            <source>1 choice is left (F8)</source>
            <translation>Queda 1 elección (F8)</translation>
        </message>
        <message>
            <source>Accept result</source>
            <translation>Aceptar el resultado</translation>
        </message>
        <message>
            <source>Accept result and go to next</source>
            <translation>Aceptar y seguir</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>New versions arrived while you were deciding; these are the new texts.</source>
            <translation>Llegaron versiones nuevas mientras usted decidía; estos son los textos nuevos.</translation>
        </message>
        <message>
            <source>Put my text back</source>
            <translation>Recuperar mi texto</translation>
        </message>
        <message>
            <source>Resolved: {how}.</source>
            <translation>Resuelto: {how}.</translation>
        </message>
        <message>
            <source>The result could not be saved.</source>
            <translation>No se pudo guardar el resultado.</translation>
        </message>
        <message>
            <source>The result could not be saved: {reason}</source>
            <translation>No se pudo guardar el resultado: {reason}</translation>
        </message>
        <message>
            <source>The result is being saved.</source>
            <translation>Se está guardando el resultado.</translation>
        </message>
        <message>
            <source>The result is empty.</source>
            <translation>El resultado está vacío.</translation>
        </message>
        <message>
            <source>This section was resolved elsewhere.</source>
            <translation>Esta sección se resolvió en otro lugar.</translation>
        </message>
        <message>
            <source>This section was resolved elsewhere; what you had here can still be read.</source>
            <translation>Esta sección se resolvió en otro lugar; lo que usted tenía aquí se puede seguir leyendo.</translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>Este espacio de trabajo es de solo lectura.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices are left (F8)</source>
            <translation>
                <numerusform>Queda {n} elección (F8)</numerusform>
                <numerusform>Quedan {n} elecciones (F8)</numerusform>
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
            <translation>Persona sin nombre</translation>
        </message>
        <message>
            <source>Your copy</source>
            <translation>Su copia</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>se está guardando</translation>
        </message>
        <message>
            <source>choose:</source>
            <translation>elegir:</translation>
        </message>
        <message>
            <source>combined</source>
            <translation>versiones combinadas</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>d MMM yyyy HH:mm</translation>
        </message>
        <message>
            <source>kept all</source>
            <translation>se conservaron todas</translation>
        </message>
        <message>
            <source>kept both</source>
            <translation>se conservaron ambas</translation>
        </message>
        <message>
            <source>later</source>
            <translation>para después</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>resuelto</translation>
        </message>
        <message>
            <source>resolved elsewhere</source>
            <translation>resuelto en otro lugar</translation>
        </message>
        <message>
            <source>took the text from {document}</source>
            <translation>se tomó el texto de {document}</translation>
        </message>
        <message>
            <source>took your copy</source>
            <translation>se eligió su copia</translation>
        </message>
        <message>
            <source>took {title}</source>
            <translation>se eligió {title}</translation>
        </message>
        <message numerus="yes">
            <source>{n} versions of “{question}”</source>
            <translation>
                <numerusform>{n} versión de «{question}»</numerusform>
                <numerusform>{n} versiones de «{question}»</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftsNotice</name>
        <message>
            <source>1 draft is not published; it will be published and sent</source>
            <translation>1 borrador está sin publicar; se publicará y se enviará</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts are not published; they will be published and sent</source>
            <translation>
                <numerusform>{n} borrador está sin publicar; se publicará y se enviará</numerusform>
                <numerusform>{n} borradores están sin publicar; se publicarán y se enviarán</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message numerus="yes">
            <source>Let go to read all {n}</source>
            <translation>
                <numerusform>Suelte para leer {n}</numerusform>
                <numerusform>Suelte para leer los {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go to read it</source>
            <translation>Suelte para leerlo</translation>
        </message>
    </context>
    <context>
        <name>EditDialog</name>
        <message>
            <source>Nothing is different yet.</source>
            <translation>Todavía no hay ningún cambio.</translation>
        </message>
        <message>
            <source>Offices get the change with their next receipt.</source>
            <translation>Las oficinas reciben el cambio con su próximo acuse de recibo.</translation>
        </message>
    </context>
    <context>
        <name>ExportChoicesDialog</name>
        <message>
            <source>&amp;Final: all of it must be cleared</source>
            <translation>&amp;Final: todo debe estar aprobado</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Only sections that are cleared</source>
            <translation>Solo las secciones a&amp;probadas</translation>
        </message>
        <message>
            <source>&amp;Table of contents</source>
            <translation>Í&amp;ndice</translation>
        </message>
        <message>
            <source>&amp;Up to</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Qué exportar</translation>
        </message>
        <message>
            <source>1 section is not cleared, so this is not the final report.</source>
            <translation>1 sección no está aprobada, por lo que este no es el informe final.</translation>
        </message>
        <message>
            <source>1 section.</source>
            <translation>1 sección.</translation>
        </message>
        <message>
            <source>As the answers are written</source>
            <translation>El de las respuestas</translation>
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation>Compromiso {id} {name}</translation>
        </message>
        <message>
            <source>Export the Word report</source>
            <translation>Exportar el informe de Word</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>None: the texts as they are</source>
            <translation>Ninguno: los textos como están</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>The pages</source>
            <translation>Las páginas</translation>
        </message>
        <message>
            <source>The texts of that export are printed, as far as they are chosen above. Unless all of them are cleared, every page says that it is a draft.</source>
            <translation>Se imprimen los textos de esa exportación, en la medida en que estén elegidos arriba. Si no están todos aprobados, cada página indica que es un borrador.</translation>
        </message>
        <message>
            <source>The whole report</source>
            <translation>Todo el informe</translation>
        </message>
        <message>
            <source>There is nothing to export: no such section has a published text.</source>
            <translation>No hay nada que exportar: ninguna de esas secciones tiene un texto publicado.</translation>
        </message>
        <message>
            <source>There is nothing to export: no such section is cleared; take the tick away, or have some cleared first.</source>
            <translation>No hay nada que exportar: ninguna de esas secciones está aprobada; desmarque la casilla, o haga que se apruebe alguna primero.</translation>
        </message>
        <message>
            <source>Today's texts</source>
            <translation>Los textos de hoy</translation>
        </message>
        <message>
            <source>Tracked c&amp;hanges</source>
            <translation>Control de ca&amp;mbios</translation>
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation>Transformación {code} {title}</translation>
        </message>
        <message>
            <source>What changed since clearance</source>
            <translation>Cambios desde la aprobación</translation>
        </message>
        <message>
            <source>What changed since the last export</source>
            <translation>Cambios desde la última exportación</translation>
        </message>
        <message>
            <source>What changed since {document}, {time}</source>
            <translation>Cambios desde {document}, {time}</translation>
        </message>
        <message>
            <source>{count} 1 is not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation>{count} 1 no está aprobada, por lo que cada página indica que es un borrador, con fecha y ciclo.</translation>
        </message>
        <message>
            <source>{count} All are cleared, so the pages say nothing of a draft.</source>
            <translation>{count} Todo está aprobado, por lo que las páginas no indican que sea un borrador.</translation>
        </message>
        <message>
            <source>{count} Every page says that it is for training.</source>
            <translation>{count} Cada página indica que es para formación.</translation>
        </message>
        <message numerus="yes">
            <source>{count} {n} are not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation>
                <numerusform>{count} {n} no está aprobada, por lo que cada página indica que es un borrador, con fecha y ciclo.</numerusform>
                <numerusform>{count} {n} no están aprobadas, por lo que cada página indica que es un borrador, con fecha y ciclo.</numerusform>
            </translation>
        </message>
        <message>
            <source>{document}, {time}</source>
            <translation>{document}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are not cleared, so this is not the final report.</source>
            <translation>
                <numerusform>{n} sección no está aprobada, por lo que este no es el informe final.</numerusform>
                <numerusform>{n} secciones no están aprobadas, por lo que este no es el informe final.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections.</source>
            <translation>
                <numerusform>{n} sección.</numerusform>
                <numerusform>{n} secciones.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileWork</name>
        <message>
            <source>Different texts in one section</source>
            <translation>Textos distintos en una misma sección</translation>
        </message>
        <message>
            <source>Different texts stand beside each other in {sections}. All are kept until one is chosen.</source>
            <translation>Hay textos distintos en paralelo en {sections}. Todos se conservan hasta que se elija uno.</translation>
        </message>
        <message>
            <source>Resolve now</source>
            <translation>Resolver ahora</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All offices</source>
            <translation>Todas las oficinas</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <source>All transformations</source>
            <translation>Todas las transformaciones</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>A mi cargo</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Transformation</source>
            <translation>Transformación</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>Filter commitments</source>
            <translation>Filtrar compromisos</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>1 place</source>
            <translation>1 resultado</translation>
        </message>
        <message>
            <source>1 replaced</source>
            <translation>1 reemplazo</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Buscar y reemplazar</translation>
        </message>
        <message>
            <source>Find in this commitment</source>
            <translation>Buscar en este compromiso</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Resultado siguiente (F3)</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>No está en esta página</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Resultado anterior (Shift+F3)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Reemplazar por</translation>
        </message>
        <message numerus="yes">
            <source>{done}, {n} in texts that can only be read</source>
            <translation>
                <numerusform>{done}, {n} en textos de solo lectura</numerusform>
                <numerusform>{done}, {n} en textos de solo lectura</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>{n} places</source>
            <translation>
                <numerusform>{n} resultado</numerusform>
                <numerusform>{n} resultados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} replaced</source>
            <translation>
                <numerusform>{n} reemplazo</numerusform>
                <numerusform>{n} reemplazos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>1 text</source>
            <translation>1 texto</translation>
        </message>
        <message>
            <source>Find in the whole report</source>
            <translation>Buscar en todo el informe</translation>
        </message>
        <message>
            <source>Looks into every text of this report, drafts too, and into the wordings of the commitments. Accents and capitals make no difference. “Words between quotation marks” stand beside each other.</source>
            <translation>Busca en todos los textos de este informe, incluidos los borradores, y en los textos de los compromisos. No distingue acentos ni mayúsculas. «Las palabras entre comillas» deben aparecer juntas.</translation>
        </message>
        <message>
            <source>No text holds this. All the words must stand in one text.</source>
            <translation>Ningún texto contiene esto. Todas las palabras deben estar en un mismo texto.</translation>
        </message>
        <message>
            <source>The commitment itself</source>
            <translation>El compromiso mismo</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Palabras que buscar</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation>
                <numerusform>{n} texto</numerusform>
                <numerusform>{n} textos</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total} texts</source>
            <translation>{shown} de {total} textos</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message numerus="yes">
            <source>And {n} more.</source>
            <translation>
                <numerusform>Y {n} más.</numerusform>
                <numerusform>Y {n} más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing; the words look fine.</source>
            <translation>Nada; el texto parece correcto.</translation>
        </message>
        <message>
            <source>The rest of the report is still being read.</source>
            <translation>El resto del informe aún se está leyendo.</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Por comprobar</translation>
        </message>
        <message numerus="yes">
            <source>To look at ({n})</source>
            <translation>
                <numerusform>Por comprobar ({n})</numerusform>
                <numerusform>Por comprobar ({n})</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FinishedView</name>
        <message>
            <source>1 conflict was resolved here. Every version is kept in the history.</source>
            <translation>Aquí se resolvió 1 conflicto. Todas las versiones se conservan en el historial.</translation>
        </message>
        <message>
            <source>All conflicts are resolved</source>
            <translation>Todos los conflictos están resueltos</translation>
        </message>
        <message>
            <source>Back to writing</source>
            <translation>Volver a redactar</translation>
        </message>
        <message>
            <source>There are no conflicts</source>
            <translation>No hay conflictos</translation>
        </message>
        <message>
            <source>When two versions of a section cannot be merged, they come here.</source>
            <translation>Cuando dos versiones de una sección no se pueden combinar, aparecen aquí.</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts were resolved here. Every version is kept in the history.</source>
            <translation>
                <numerusform>Aquí se resolvió {n} conflicto. Todas las versiones se conservan en el historial.</numerusform>
                <numerusform>Aquí se resolvieron {n} conflictos. Todas las versiones se conservan en el historial.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Drop the packets on this page. Nothing is ever overwritten, and what cannot be merged is shown.</source>
            <translation>Suelte los paquetes en esta página. Nunca se sobrescribe nada, y lo que no se puede combinar se muestra.</translation>
        </message>
        <message>
            <source>How submissions get here</source>
            <translation>Cómo llegan aquí los envíos</translation>
        </message>
        <message>
            <source>Make an office kit for each office. It says what they are asked to write, and by when.</source>
            <translation>Prepare un kit para cada oficina. En él se indica qué debe redactar y para cuándo.</translation>
        </message>
        <message>
            <source>Send each office its kit, by e-mail or on a stick. They write, and send a packet back.</source>
            <translation>Envíe a cada oficina su kit, por correo o en una memoria USB. La oficina redacta y devuelve un paquete.</translation>
        </message>
    </context>
    <context>
        <name>FoldedText</name>
        <message>
            <source>Show all of it</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>User guide</source>
            <translation>Guía del usuario</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Contents</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Resultado siguiente (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se encontró</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Resultado anterior (Shift+F3)</translation>
        </message>
        <message>
            <source>Search in the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <source>Search in the guide (Ctrl+F)</source>
            <translation>Buscar en la guía (Ctrl+F)</translation>
        </message>
        <message>
            <source>This guide is in English.</source>
            <translation>Esta guía está en inglés.</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
    </context>
    <context>
        <name>HeadingTable</name>
        <message>
            <source>Below “{heading}”</source>
            <translation>Debajo de «{heading}»</translation>
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation>Compromiso {id} {name}</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Headings that were not understood</source>
            <translation>Títulos no reconocidos</translation>
        </message>
        <message>
            <source>Leave it out with all that stands below it</source>
            <translation>Omitirlo con todo lo que está debajo</translation>
        </message>
        <message>
            <source>Leave out this line alone: the answer goes on</source>
            <translation>Omitir solo esta línea: la respuesta continúa</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>No heading, but text</source>
            <translation>No es un título, sino texto</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se conoce</translation>
        </message>
        <message>
            <source>Question: {name}</source>
            <translation>Pregunta: {name}</translation>
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation>Transformación {code} {title}</translation>
        </message>
        <message>
            <source>What “{heading}” means</source>
            <translation>Qué significa «{heading}»</translation>
        </message>
        <message>
            <source>Words below</source>
            <translation>Palabras debajo</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Before restoring</source>
            <translation>Antes de restaurar</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Trasladado</translation>
        </message>
        <message>
            <source>Cleared by {name}, {day}</source>
            <translation>Aprobado por {name}, {day}</translation>
        </message>
        <message>
            <source>Draft on this machine</source>
            <translation>Borrador en este equipo</translation>
        </message>
        <message>
            <source>From another window</source>
            <translation>Desde otra ventana</translation>
        </message>
        <message>
            <source>From {names}</source>
            <translation>De {names}</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <source>Imported from {document}</source>
            <translation>Importado de {document}</translation>
        </message>
        <message>
            <source>Imported text</source>
            <translation>Texto importado</translation>
        </message>
        <message>
            <source>Merged automatically</source>
            <translation>Combinado automáticamente</translation>
        </message>
        <message>
            <source>On leaving</source>
            <translation>Al salir</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Published now</source>
            <translation>Publicado actualmente</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Combinado a mano</translation>
        </message>
        <message>
            <source>Returned by {name}, {day}</source>
            <translation>Devuelto por {name}, {day}</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Persona sin nombre</translation>
        </message>
        <message>
            <source>Submitted by {name}, {day}</source>
            <translation>Presentado por {name}, {day}</translation>
        </message>
        <message>
            <source>Submitted, {day}</source>
            <translation>Presentado, {day}</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Unsent draft</source>
            <translation>Borrador sin enviar</translation>
        </message>
        <message>
            <source>Unsent draft of {office}</source>
            <translation>Borrador sin enviar de {office}</translation>
        </message>
        <message>
            <source>When published</source>
            <translation>Al publicar</translation>
        </message>
        <message>
            <source>While typing</source>
            <translation>Al escribir</translation>
        </message>
        <message>
            <source>{how} · 1 word</source>
            <translation>{how} · 1 palabra</translation>
        </message>
        <message numerus="yes">
            <source>{how} · {n} words</source>
            <translation>
                <numerusform>{how} · {n} palabra</numerusform>
                <numerusform>{how} · {n} palabras</numerusform>
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
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Make this text your draft; the draft that is there is kept</source>
            <translation>Convertir este texto en su borrador; el borrador actual se conserva</translation>
        </message>
        <message>
            <source>Nothing was published in this section yet, and no draft was kept.</source>
            <translation>En esta sección todavía no se ha publicado nada ni se ha conservado ningún borrador.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restored, it is a draft: nothing is published or lost, and Undo takes it back.</source>
            <translation>Al restaurarlo queda como borrador: no se publica ni se pierde nada, y se puede deshacer.</translation>
        </message>
        <message>
            <source>Tick a text to compare it with what stands here now, or to restore it. Tick two to compare them.</source>
            <translation>Marque un texto para compararlo con lo que hay aquí ahora o para restaurarlo. Marque dos para compararlos entre sí.</translation>
        </message>
        <message>
            <source>Two are ticked: what differs between them is shown word by word.</source>
            <translation>Hay dos marcados: las diferencias se muestran palabra por palabra.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Earlier texts of this section, newest first</source>
            <translation>Textos anteriores de esta sección, el más reciente primero</translation>
        </message>
    </context>
    <context>
        <name>ImportAccountDialog</name>
        <message>
            <source>1, kept as it is</source>
            <translation>1, que se conserva como está</translation>
        </message>
        <message>
            <source>Changed sections</source>
            <translation>Secciones modificadas</translation>
        </message>
        <message>
            <source>Missing in the document</source>
            <translation>Faltan en el documento</translation>
        </message>
        <message>
            <source>New sections</source>
            <translation>Secciones nuevas</translation>
        </message>
        <message>
            <source>Not placed in any section</source>
            <translation>Sin ubicar en ninguna sección</translation>
        </message>
        <message>
            <source>Sections as they were</source>
            <translation>Secciones sin cambios</translation>
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation>Secciones en conflicto</translation>
        </message>
        <message>
            <source>The report was read in</source>
            <translation>El informe se importó</translation>
        </message>
        <message>
            <source>Words in headings</source>
            <translation>Palabras en títulos</translation>
        </message>
        <message>
            <source>Words in sections</source>
            <translation>Palabras en secciones</translation>
        </message>
        <message>
            <source>Words not placed</source>
            <translation>Palabras sin ubicar</translation>
        </message>
        <message>
            <source>Words of page headers and numbers</source>
            <translation>Palabras de encabezados y números de página</translation>
        </message>
        <message numerus="yes">
            <source>{n}, kept as they are</source>
            <translation>
                <numerusform>{n}, que se conserva como está</numerusform>
                <numerusform>{n}, que se conservan como están</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Brought back</source>
            <translation>Copia restaurada</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The copy was checked and is back as {file}.</source>
            <translation>La copia se verificó y se restauró como {file}.</translation>
        </message>
    </context>
    <context>
        <name>Kits</name>
        <message>
            <source>1 kit was made. Send it to its office; opening it starts a ready workspace.</source>
            <translation>Se preparó 1 kit. Envíelo a su oficina; al abrirlo se crea un espacio de trabajo listo para usar.</translation>
        </message>
        <message>
            <source>Folder for the kits</source>
            <translation>Carpeta para los kits</translation>
        </message>
        <message>
            <source>Making kits…</source>
            <translation>Preparando kits…</translation>
        </message>
        <message>
            <source>Office kits</source>
            <translation>Kits de oficina</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>The kit is open already</source>
            <translation>El kit ya está abierto</translation>
        </message>
        <message>
            <source>This workspace was made from that kit; write here.</source>
            <translation>Este espacio de trabajo se creó a partir de ese kit; redacte aquí.</translation>
        </message>
        <message>
            <source>kit</source>
            <translation>kit</translation>
        </message>
        <message numerus="yes">
            <source>{n} kits were made. Send each office its own; opening it starts a ready workspace.</source>
            <translation>
                <numerusform>Se preparó {n} kit. Envíelo a su oficina; al abrirlo se crea un espacio de trabajo listo para usar.</numerusform>
                <numerusform>Se prepararon {n} kits. Envíe a cada oficina el suyo; al abrirlo se crea un espacio de trabajo listo para usar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>From its next start on, the program speaks {language}. Close it and start it again.</source>
            <translation>A partir del próximo inicio, el idioma del programa será: {language}. Ciérrelo y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>LastYearPane</name>
        <message>
            <source>A draft; it was never published</source>
            <translation>Un borrador; no se llegó a publicar</translation>
        </message>
        <message>
            <source>As it was cleared</source>
            <translation>Tal como se aprobó</translation>
        </message>
        <message>
            <source>As it was published</source>
            <translation>Tal como se publicó</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Hold this year's text against this one, word by word</source>
            <translation>Comparar el texto de este año con este, palabra por palabra</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>Put this text where the cursor is</source>
            <translation>Poner este texto donde está el cursor</translation>
        </message>
    </context>
    <context>
        <name>LegacyPreviewDialog</name>
        <message>
            <source>1 section has a text here already that the import changes.</source>
            <translation>1 sección ya tiene aquí un texto que la importación cambia.</translation>
        </message>
        <message>
            <source>1 section was found. Of {total} words, {placed} are in sections and {left} are not placed.</source>
            <translation>Se encontró 1 sección. De {total} palabras, {placed} están en secciones y {left} quedan sin ubicar.</translation>
        </message>
        <message>
            <source>A report from elsewhere: {name}</source>
            <translation>Un informe de otra procedencia: {name}</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Read again with these meanings</source>
            <translation>Leer de nuevo con estos significados</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Sections that were found</source>
            <translation>Secciones encontradas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Texts without a section</source>
            <translation>Textos sin sección</translation>
        </message>
        <message>
            <source>The headings are read by what is kept of {name}. If the report is somebody else's, write whose it is and read it again.</source>
            <translation>Los títulos se leen según lo que se conserva de {name}. Si el informe es de otra organización, escriba de cuál y vuelva a leerlo.</translation>
        </message>
        <message>
            <source>Whose report it is; the meanings are kept under this name</source>
            <translation>De quién es el informe; los significados se conservan con este nombre</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections have a text here already that the import changes.</source>
            <translation>
                <numerusform>{n} sección ya tiene aquí un texto que la importación cambia.</numerusform>
                <numerusform>{n} secciones ya tienen aquí un texto que la importación cambia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were found. Of {total} words, {placed} are in sections, {left} not placed.</source>
            <translation>
                <numerusform>Se encontró {n} sección. De {total} palabras, {placed} están en secciones y {left} quedan sin ubicar.</numerusform>
                <numerusform>Se encontraron {n} secciones. De {total} palabras, {placed} están en secciones y {left} quedan sin ubicar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publicada</translation>
        </message>
    </context>
    <context>
        <name>LookingBack</name>
        <message>
            <source>Compared: {section}</source>
            <translation>Comparación: {section}</translation>
        </message>
        <message>
            <source>From: {old}
To: {new}</source>
            <translation>De: {old}
A: {new}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>The text as it stands on the page</source>
            <translation>El texto tal como está en la página</translation>
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation>Hay varios textos: primero elija uno.</translation>
        </message>
        <message>
            <source>This section can only be read here.</source>
            <translation>Esta sección solo se puede leer aquí.</translation>
        </message>
        <message>
            <source>{words}
Both say the same.</source>
            <translation>{words}
Ambos dicen lo mismo.</translation>
        </message>
    </context>
    <context>
        <name>LookingOver</name>
        <message>
            <source>the commitment itself</source>
            <translation>el compromiso mismo</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>Edi&amp;t</source>
            <translation>Edi&amp;tar</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <source>Revie&amp;w</source>
            <translation>E&amp;xamen</translation>
        </message>
        <message>
            <source>Send an&amp;d receive</source>
            <translation>Enviar y re&amp;cibir</translation>
        </message>
        <message>
            <source>Spe&amp;lling</source>
            <translation>Ortogra&amp;fía</translation>
        </message>
        <message>
            <source>{file}  (training)</source>
            <translation>{file}  (formación)</translation>
        </message>
    </context>
    <context>
        <name>MakeKitsDialog</name>
        <message>
            <source>&amp;Asked to write</source>
            <translation>&amp;Deben redactar</translation>
        </message>
        <message>
            <source>&amp;Due by</source>
            <translation>&amp;Fecha límite</translation>
        </message>
        <message>
            <source>&amp;Offices, one a line</source>
            <translation>&amp;Oficinas, una por línea</translation>
        </message>
        <message>
            <source>All offices</source>
            <translation>Todas las oficinas</translation>
        </message>
        <message>
            <source>Asked to write</source>
            <translation>Por redactar</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Iraq, Erbil sub-office
South Sudan, Bentiu
…</source>
            <translation>Iraq, suboficina de Erbil
Sudán del Sur, Bentiu
…</translation>
        </message>
        <message>
            <source>Make 1 kit…</source>
            <translation>Preparar 1 kit…</translation>
        </message>
        <message>
            <source>Make kits…</source>
            <translation>Preparar kits…</translation>
        </message>
        <message>
            <source>Make office kits</source>
            <translation>Preparar kits para las oficinas</translation>
        </message>
        <message numerus="yes">
            <source>Make {n} kits…</source>
            <translation>
                <numerusform>Preparar {n} kit…</numerusform>
                <numerusform>Preparar {n} kits…</numerusform>
            </translation>
        </message>
        <message>
            <source>Name at least one office.</source>
            <translation>Indique al menos una oficina.</translation>
        </message>
        <message>
            <source>Nothing is ticked for {offices}.</source>
            <translation>No hay nada marcado para {offices}.</translation>
        </message>
        <message>
            <source>Own choice for {offices}.</source>
            <translation>Selección propia para {offices}.</translation>
        </message>
        <message>
            <source>Questions about {code} itself</source>
            <translation>Preguntas sobre la propia {code}</translation>
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation>Escriba la fecha así: {day}.</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Commitment</source>
            <translation>Compromiso</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Commitments by questions</source>
            <translation>Compromisos por preguntas</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>1 section says again what it said before.</source>
            <translation>1 sección vuelve a decir lo que decía antes.</translation>
        </message>
        <message>
            <source>Another key than before</source>
            <translation>Clave distinta de la anterior</translation>
        </message>
        <message>
            <source>Every section says again what it said before the last merge, unless somebody wrote in it since. What came in stays in the history.</source>
            <translation>Cada sección vuelve a decir lo que decía antes de la última combinación, salvo que alguien haya escrito en ella después. Lo recibido permanece en el historial.</translation>
        </message>
        <message>
            <source>Left as they are, since somebody wrote in them or several texts stood there: {sections}.</source>
            <translation>Quedan como están, porque alguien escribió en ellas o había varios textos: {sections}.</translation>
        </message>
        <message>
            <source>Merging…</source>
            <translation>Combinando…</translation>
        </message>
        <message>
            <source>Not known to decide</source>
            <translation>Sin facultad conocida para decidir</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texto pegado</translation>
        </message>
        <message>
            <source>The merge was undone</source>
            <translation>La combinación se deshizo</translation>
        </message>
        <message>
            <source>They have this key: merge</source>
            <translation>Tiene esta clave: combinar</translation>
        </message>
        <message>
            <source>This file holds decisions about texts by {person}, who is not known to decide here. Their key is said to be {fingerprint}.

Ask them, by telephone for example, to read out their key; merge the file only if it is {fingerprint} and they are to decide.</source>
            <translation>Este archivo contiene decisiones sobre textos tomadas por {person}, y aquí no consta que le corresponda decidir. Su clave sería {fingerprint}.

Pídale, por teléfono por ejemplo, que lea su clave en voz alta; combine el archivo solo si es {fingerprint} y si le corresponde decidir.</translation>
        </message>
        <message>
            <source>Undo the last merge</source>
            <translation>Deshacer combinación</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>Deshacer la combinación</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections say again what they said before.</source>
            <translation>
                <numerusform>{n} sección vuelve a decir lo que decía antes.</numerusform>
                <numerusform>{n} secciones vuelven a decir lo que decían antes.</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} signed with the key {known} before. This file is signed with the key {fingerprint}.

A new computer has a new key. Ask them, by telephone for example, to read out theirs; merge the file only if it is {fingerprint}.</source>
            <translation>{who} firmaba antes con la clave {known}. Este archivo está firmado con la clave {fingerprint}.

Un equipo nuevo tiene una clave nueva. Pídale, por teléfono por ejemplo, que lea la suya en voz alta; combine el archivo solo si es {fingerprint}.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lugar</translation>
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation>&amp;Transformación</translation>
        </message>
        <message>
            <source>After {id}  {name}</source>
            <translation>Después de {id}  {name}</translation>
        </message>
        <message>
            <source>At the beginning</source>
            <translation>Al principio</translation>
        </message>
        <message>
            <source>Move commitment {id}</source>
            <translation>Mover el compromiso {id}</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Mover</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>&amp;Oficina</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Persona</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Informe</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Only for training</source>
            <translation>Solo para formación</translation>
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation>por ejemplo, Iraq, suboficina de Erbil</translation>
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation>su nombre, como lo conocen sus colegas</translation>
        </message>
    </context>
    <context>
        <name>NextYear</name>
        <message>
            <source>Next year</source>
            <translation>Año siguiente</translation>
        </message>
        <message>
            <source>No other year can follow this one here.</source>
            <translation>Ningún otro año puede seguir a este aquí.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>The next year has begun</source>
            <translation>El año siguiente ha comenzado</translation>
        </message>
        <message>
            <source>{year} has begun. {last} as it was lies in {file}; it can be read and printed there.</source>
            <translation>{year} ha comenzado. {last}, tal como estaba, se encuentra en {file}; allí se puede leer e imprimir.</translation>
        </message>
    </context>
    <context>
        <name>NextYearDialog</name>
        <message>
            <source>&amp;Archive</source>
            <translation>Arc&amp;hivo histórico</translation>
        </message>
        <message>
            <source>&amp;Begin although this is open</source>
            <translation>&amp;Iniciar aunque quede esto pendiente</translation>
        </message>
        <message>
            <source>&amp;Next year</source>
            <translation>Año &amp;siguiente</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivo histórico</translation>
        </message>
        <message>
            <source>Begin {cycle}</source>
            <translation>Iniciar {cycle}</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>Carried: the list of commitments ({commitments} to be reported on) and who is asked to write ({assignments} assignments). {sections} sections are to be answered. Answers are not carried; last year’s can be read beside this year’s.</source>
            <translation>Se trasladan la lista de compromisos ({commitments} sobre los que informar) y quién está a cargo de redactar ({assignments} asignaciones). Hay {sections} secciones por responder. Las respuestas no se trasladan; las del año pasado se pueden leer junto a las de este año.</translation>
        </message>
        <message>
            <source>Commitments in several versions: {what}</source>
            <translation>Compromisos en varias versiones: {what}</translation>
        </message>
        <message>
            <source>Drafts that are not published: {what}</source>
            <translation>Borradores sin publicar: {what}</translation>
        </message>
        <message>
            <source>In conflict: {what}</source>
            <translation>En conflicto: {what}</translation>
        </message>
        <message>
            <source>Merged automatically and not read: {what}</source>
            <translation>Combinadas automáticamente y sin leer: {what}</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Año siguiente</translation>
        </message>
        <message>
            <source>Not asked any more: {questions}.</source>
            <translation>Ya no se pregunta: {questions}.</translation>
        </message>
        <message>
            <source>Nothing is open in {cycle}.</source>
            <translation>No queda nada pendiente en {cycle}.</translation>
        </message>
        <message>
            <source>Offices need a new kit for the new year, or begin it by themselves.</source>
            <translation>Las oficinas necesitan un kit nuevo para el nuevo año, o lo inician por su cuenta.</translation>
        </message>
        <message>
            <source>Sections that are published and not submitted: {what}</source>
            <translation>Secciones publicadas y sin presentar: {what}</translation>
        </message>
        <message>
            <source>Sections with a text that is not cleared: {what}</source>
            <translation>Secciones con un texto sin aprobar: {what}</translation>
        </message>
        <message>
            <source>The workspace as it is now goes into the archive first.</source>
            <translation>Antes, el espacio de trabajo se guarda tal como está en el archivo histórico.</translation>
        </message>
        <message>
            <source>You can also wait for the new kit of headquarters.</source>
            <translation>También puede esperar el kit nuevo de la sede.</translation>
        </message>
        <message>
            <source>{year}, with its own questionnaire</source>
            <translation>{year}, con su propio cuestionario</translation>
        </message>
        <message>
            <source>{year}, with the same questionnaire again</source>
            <translation>{year}, otra vez con el mismo cuestionario</translation>
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Ctrl+Enter does so too</source>
            <translation>También con Ctrl+Enter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>OfficeList</name>
        <message>
            <source>Offices</source>
            <translation>Oficinas</translation>
        </message>
    </context>
    <context>
        <name>OfficeModel</name>
        <message>
            <source>Last sent</source>
            <translation>Último envío</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Sections received</source>
            <translation>Secciones recibidas</translation>
        </message>
        <message>
            <source>Where they stand</source>
            <translation>Situación</translation>
        </message>
    </context>
    <context>
        <name>OfficeRow</name>
        <message>
            <source>Reminder for {office}</source>
            <translation>Recordatorio para {office}</translation>
        </message>
        <message>
            <source>Reminder…</source>
            <translation>Recordatorio…</translation>
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation>Condiciones de {office}</translation>
        </message>
        <message>
            <source>Terms…</source>
            <translation>Condiciones…</translation>
        </message>
    </context>
    <context>
        <name>OfficeTable</name>
        <message>
            <source>Offices</source>
            <translation>Oficinas</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Acuse</translation>
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation>Acuse de recibo para {office}</translation>
        </message>
        <message>
            <source>Tell {office} what has arrived and where it stands</source>
            <translation>Comunicar a {office} qué ha llegado y en qué situación está</translation>
        </message>
    </context>
    <context>
        <name>OfficeTermsDialog</name>
        <message>
            <source>&amp;Due by</source>
            <translation>&amp;Fecha límite</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Language of this program</source>
            <translation>Idioma de este programa</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation>Condiciones de {office}</translation>
        </message>
        <message>
            <source>The office hears of another day with its next kit, or by a reminder.</source>
            <translation>La oficina se entera de una nueva fecha con su próximo kit o mediante un recordatorio.</translation>
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation>Escriba la fecha así: {day}.</translation>
        </message>
    </context>
    <context>
        <name>OpenKitDialog</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>1 more may be left out.</source>
            <translation>Otra más se puede omitir.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>From {who}, signed with the key {fingerprint}</source>
            <translation>De {who}, firmado con la clave {fingerprint}</translation>
        </message>
        <message>
            <source>Kit for {office}</source>
            <translation>Kit para {office}</translation>
        </message>
        <message>
            <source>Send them by {day}.</source>
            <translation>Envíelas a más tardar el {day}.</translation>
        </message>
        <message>
            <source>Signed with the key {fingerprint}</source>
            <translation>Firmado con la clave {fingerprint}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Comenzar</translation>
        </message>
        <message>
            <source>Start with an office kit</source>
            <translation>Comenzar con un kit de oficina</translation>
        </message>
        <message>
            <source>This kit is for training.</source>
            <translation>Este kit es para formación.</translation>
        </message>
        <message>
            <source>You are asked to write 1 section.</source>
            <translation>Tiene a su cargo 1 sección.</translation>
        </message>
        <message>
            <source>You are asked to write the whole report.</source>
            <translation>Tiene a su cargo todo el informe.</translation>
        </message>
        <message numerus="yes">
            <source>You are asked to write {n} sections.</source>
            <translation>
                <numerusform>Tiene a su cargo {n} sección.</numerusform>
                <numerusform>Tiene a su cargo {n} secciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Su &amp;nombre</translation>
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation>su nombre, como lo conocen sus colegas</translation>
        </message>
        <message numerus="yes">
            <source>{n} more may be left out.</source>
            <translation>
                <numerusform>{n} más se puede omitir.</numerusform>
                <numerusform>{n} más se pueden omitir.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlineDelegate</name>
        <message>
            <source>retired</source>
            <translation>retirado</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message>
            <source>retired</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>{done} of {all} sections published</source>
            <translation>{done} de {all} secciones publicadas</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts</source>
            <translation>
                <numerusform>{n} borrador</numerusform>
                <numerusform>{n} borradores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} en conflicto</numerusform>
                <numerusform>{n} en conflicto</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message numerus="yes">
            <source>All {n}</source>
            <translation>
                <numerusform>Todas {n}</numerusform>
                <numerusform>Todas {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Asignar…</translation>
        </message>
        <message numerus="yes">
            <source>Conflicts {n}</source>
            <translation>
                <numerusform>Conflictos {n}</numerusform>
                <numerusform>Conflictos {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter commitments</source>
            <translation>Filtrar compromisos</translation>
        </message>
        <message numerus="yes">
            <source>Mine {n}</source>
            <translation>
                <numerusform>Mías {n}</numerusform>
                <numerusform>Mías {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in the outline fits.</source>
            <translation>Nada en el esquema coincide.</translation>
        </message>
        <message>
            <source>Show commitments that are no longer reported on; they can be read</source>
            <translation>Mostrar los compromisos sobre los que ya no se informa; se pueden leer</translation>
        </message>
        <message numerus="yes">
            <source>Show retired ({n})</source>
            <translation>
                <numerusform>Mostrar retirados ({n})</numerusform>
                <numerusform>Mostrar retirados ({n})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To do {n}</source>
            <translation>
                <numerusform>Por hacer {n}</numerusform>
                <numerusform>Por hacer {n}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlineTree</name>
        <message>
            <source>Outline of the report</source>
            <translation>Esquema del informe</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>1 day late</source>
            <translation>1 día de retraso</translation>
        </message>
        <message>
            <source>1 open comment</source>
            <translation>1 comentario abierto</translation>
        </message>
        <message>
            <source>1 returned</source>
            <translation>1 devuelta</translation>
        </message>
        <message>
            <source>A part</source>
            <translation>Una parte</translation>
        </message>
        <message>
            <source>Asked: {who}</source>
            <translation>A cargo de: {who}</translation>
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation>Modificada desde la aprobación</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacía</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Merged automatically; please read</source>
            <translation>Combinada automáticamente; léala, por favor</translation>
        </message>
        <message>
            <source>Nobody is asked for it</source>
            <translation>Nadie está a cargo</translation>
        </message>
        <message>
            <source>Not asked for anything</source>
            <translation>No tiene nada a cargo</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>Sin presentar</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Todavía nada</translation>
        </message>
        <message>
            <source>Over the cap: {words} words</source>
            <translation>Supera el límite: {words} palabras</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasada</translation>
        </message>
        <message>
            <source>Overdue: {who}</source>
            <translation>Atrasada: {who}</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Returned: {note}</source>
            <translation>Devuelta: {note}</translation>
        </message>
        <message>
            <source>Several texts; one must be chosen</source>
            <translation>Varios textos; hay que elegir uno</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>changed since clearance</source>
            <translation>modificada desde la aprobación</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>enviado: {day}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names} y {n} más</numerusform>
                <numerusform>{names} y {n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation>
                <numerusform>{n} modificada desde la aprobación</numerusform>
                <numerusform>{n} modificadas desde la aprobación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation>
                <numerusform>{n} aprobada</numerusform>
                <numerusform>{n} aprobadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation>
                <numerusform>{n} día de retraso</numerusform>
                <numerusform>{n} días de retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation>
                <numerusform>{n} vacía</numerusform>
                <numerusform>{n} vacías</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} en conflicto</numerusform>
                <numerusform>{n} en conflicto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation>
                <numerusform>{n} sin presentar</numerusform>
                <numerusform>{n} sin presentar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} written</source>
            <translation>
                <numerusform>{n} de {all} redactada</numerusform>
                <numerusform>{n} de {all} redactadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation>
                <numerusform>{n} comentario abierto</numerusform>
                <numerusform>{n} comentarios abiertos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation>
                <numerusform>{n} devuelta</numerusform>
                <numerusform>{n} devueltas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation>
                <numerusform>{n} presentada</numerusform>
                <numerusform>{n} presentadas</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} words</source>
            <translation>{words} palabras</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>1 commitment</source>
            <translation>1 compromiso</translation>
        </message>
        <message>
            <source>1 may be left out</source>
            <translation>1 se puede omitir</translation>
        </message>
        <message>
            <source>1 section is chosen</source>
            <translation>1 sección elegida</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Asignar…</translation>
        </message>
        <message>
            <source>Choose rows or cells first: with Ctrl or Shift, or by their names</source>
            <translation>Primero elija filas o celdas: con Ctrl o Shift, o por sus nombres</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Exportar tabla…</translation>
        </message>
        <message numerus="yes">
            <source>Needs attention: {n}</source>
            <translation>
                <numerusform>Por revisar: {n}</numerusform>
                <numerusform>Por revisar: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>No office is asked for anything yet.</source>
            <translation>Todavía no se ha pedido nada a ninguna oficina.</translation>
        </message>
        <message>
            <source>No section fits what you chose.</source>
            <translation>Ninguna sección coincide con su selección.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>No hay nada por revisar.</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Oficinas</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Panorama</translation>
        </message>
        <message>
            <source>There are no commitments yet.</source>
            <translation>Todavía no hay compromisos.</translation>
        </message>
        <message>
            <source>narrowed by the choice below</source>
            <translation>filtrado según la selección de abajo</translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments</source>
            <translation>
                <numerusform>{n} compromiso</numerusform>
                <numerusform>{n} compromisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} may be left out</source>
            <translation>
                <numerusform>{n} se puede omitir</numerusform>
                <numerusform>{n} se pueden omitir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of 1 section written</source>
            <translation>
                <numerusform>{n} de 1 sección redactada</numerusform>
                <numerusform>{n} de 1 sección redactada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} sections written</source>
            <translation>
                <numerusform>{n} de {all} secciones redactadas</numerusform>
                <numerusform>{n} de {all} secciones redactadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are chosen</source>
            <translation>
                <numerusform>{n} sección elegida</numerusform>
                <numerusform>{n} secciones elegidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageFoot</name>
        <message>
            <source>Decide later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Hide last common version</source>
            <translation>Ocultar versión común</translation>
        </message>
        <message>
            <source>Leave this conflict open; your result is kept while the program runs.</source>
            <translation>Dejar abierto este conflicto; su resultado se conserva mientras el programa esté abierto.</translation>
        </message>
        <message>
            <source>Show last common version</source>
            <translation>Mostrar versión común</translation>
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation>Estos textos no tienen una versión común.</translation>
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
            <translation>Conflicto siguiente</translation>
        </message>
        <message>
            <source>Next conflict (Ctrl+PgDown)</source>
            <translation>Conflicto siguiente (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>Previous conflict</source>
            <translation>Conflicto anterior</translation>
        </message>
        <message>
            <source>Previous conflict (Ctrl+PgUp)</source>
            <translation>Conflicto anterior (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation>Estos textos no tienen una versión común.</translation>
        </message>
        <message>
            <source>added</source>
            <translation>agregado</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>suprimido</translation>
        </message>
        <message>
            <source>since the last common version</source>
            <translation>desde la última versión común</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>A commitment, a command, or words to find</source>
            <translation>Un compromiso, un comando o palabras que buscar</translation>
        </message>
        <message>
            <source>Commitments and commands</source>
            <translation>Compromisos y comandos</translation>
        </message>
        <message>
            <source>Search or jump to</source>
            <translation>Buscar o ir a</translation>
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
            <translation>Combinar</translation>
        </message>
        <message>
            <source>Paste a packet</source>
            <translation>Pegar un paquete</translation>
        </message>
        <message>
            <source>The clipboard holds no packet. Copy the whole message that holds one, from BEGIN IOM PACKET to END IOM PACKET, and paste it here.</source>
            <translation>El portapapeles no contiene ningún paquete. Copie todo el mensaje que contiene uno, desde BEGIN IOM PACKET hasta END IOM PACKET, y péguelo aquí.</translation>
        </message>
        <message>
            <source>The text of the packet</source>
            <translation>El texto del paquete</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Files that {who} signs will be taken in again.</source>
            <translation>Los archivos que firme {who} se volverán a incorporar.</translation>
        </message>
        <message>
            <source>Nothing that {who} signs will be taken in any more. What they have sent stays, and what they wrote keeps their name.</source>
            <translation>Ya no se incorporará nada de lo que firme {who}. Lo que ha enviado se mantiene, y lo que escribió conserva su nombre.</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Reincorporar</translation>
        </message>
        <message>
            <source>Reinstate somebody</source>
            <translation>Reincorporar a una persona</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Dar de baja</translation>
        </message>
        <message>
            <source>Retire somebody</source>
            <translation>Dar de baja a una persona</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>Decides</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Everybody whose files were taken in is known by a key. Compare its short name by phone when somebody new sends, or when somebody has another computer.</source>
            <translation>Cada persona cuyos archivos se han incorporado se reconoce por una clave. Compare por teléfono el nombre corto de la clave cuando alguien envíe por primera vez o cambie de equipo.</translation>
        </message>
        <message>
            <source>Headquarters</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Nobody has sent anything yet.</source>
            <translation>Nadie ha enviado nada todavía.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>Reincorporar</translation>
        </message>
        <message>
            <source>Reinstate {name}</source>
            <translation>Reincorporar a {name}</translation>
        </message>
        <message>
            <source>Retire {name}</source>
            <translation>Dar de baja a {name}</translation>
        </message>
        <message>
            <source>Retired {day}</source>
            <translation>De baja desde el {day}</translation>
        </message>
        <message>
            <source>Retire…</source>
            <translation>Dar de baja…</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Persona sin nombre</translation>
        </message>
        <message>
            <source>no office named</source>
            <translation>oficina no indicada</translation>
        </message>
    </context>
    <context>
        <name>Printed</name>
        <message>
            <source>&amp;Take this over as it is printed</source>
            <translation>&amp;Adoptar esto tal como está impreso</translation>
        </message>
        <message>
            <source>Printed otherwise than here</source>
            <translation>Impreso de otro modo que aquí</translation>
        </message>
        <message>
            <source>Printed otherwise than here; not taken over</source>
            <translation>Impreso de otro modo que aquí; no adoptado</translation>
        </message>
        <message>
            <source>Printed otherwise than here; taken over with the first texts</source>
            <translation>Impreso de otro modo que aquí; adoptado con los primeros textos</translation>
        </message>
        <message>
            <source>Printed otherwise than here; the commitments are for headquarters to edit</source>
            <translation>Impreso de otro modo que aquí; los compromisos los edita la sede</translation>
        </message>
        <message>
            <source>{name}: here “{known}”, in the document “{printed}”</source>
            <translation>{name}: aquí «{known}», en el documento «{printed}»</translation>
        </message>
        <message>
            <source>{name}: not known here, in the document “{printed}”</source>
            <translation>{name}: no se conoce aquí, en el documento «{printed}»</translation>
        </message>
    </context>
    <context>
        <name>ProgressRing</name>
        <message>
            <source>{percent} per cent published</source>
            <translation>{percent} por ciento publicado</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message numerus="yes">
            <source>Conflicts, {n} to decide</source>
            <translation>
                <numerusform>Conflictos, {n} por decidir</numerusform>
                <numerusform>Conflictos, {n} por decidir</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>From Word</source>
            <translation>De Word</translation>
        </message>
        <message numerus="yes">
            <source>From Word, {n} to decide</source>
            <translation>
                <numerusform>De Word, {n} por decidir</numerusform>
                <numerusform>De Word, {n} por decidir</numerusform>
            </translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menú (F10)</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Panorama</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Envíos</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Redactar</translation>
        </message>
    </context>
    <context>
        <name>RecalledSteps</name>
        <message>
            <source>Planned in {year}</source>
            <translation>Previsto en {year}</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Merge it into this workspace</source>
            <translation>Combinarlo con este espacio de trabajo</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>No hay ningún espacio de trabajo abierto</translation>
        </message>
        <message>
            <source>Nothing was read in</source>
            <translation>No se importó nada</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <source>Open or merge?</source>
            <translation>¿Abrir o combinar?</translation>
        </message>
        <message>
            <source>Open the workspace first that these files belong to; then drop them on the window.</source>
            <translation>Abra primero el espacio de trabajo al que pertenecen estos archivos; después suéltelos en la ventana.</translation>
        </message>
        <message>
            <source>Open the workspace first that this report belongs to; then drop it on the window.</source>
            <translation>Abra primero el espacio de trabajo al que pertenece este informe; después suéltelo en la ventana.</translation>
        </message>
        <message>
            <source>Open {name} and merge</source>
            <translation>Abrir {name} y combinar</translation>
        </message>
        <message>
            <source>This workspace can only be read, so no report can be read into it.</source>
            <translation>Este espacio de trabajo es de solo lectura, por lo que no se puede importar ningún informe.</translation>
        </message>
        <message>
            <source>Word files are read in one at a time. Drop {name} alone on the window.</source>
            <translation>Los archivos de Word se importan de uno en uno. Suelte solo {name} en la ventana.</translation>
        </message>
        <message>
            <source>{name} is a packet for a workspace. Open that workspace, then drop the packet on the window.</source>
            <translation>{name} es un paquete para un espacio de trabajo. Abra ese espacio de trabajo y después suelte el paquete en la ventana.</translation>
        </message>
        <message>
            <source>{name} is a workspace. It can be opened in place of this one, or merged into this one.</source>
            <translation>{name} es un espacio de trabajo. Se puede abrir en lugar de este o combinar con este.</translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>&amp;Asunto</translation>
        </message>
        <message>
            <source>Copied, with the subject as the first line. Paste it into an e-mail.</source>
            <translation>Copiado, con el asunto en la primera línea. Péguelo en un correo electrónico.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Nothing is sent from here: copy the text into an e-mail.</source>
            <translation>Desde aquí no se envía nada: copie el texto en un correo electrónico.</translation>
        </message>
        <message>
            <source>Reminder for {office}</source>
            <translation>Recordatorio para {office}</translation>
        </message>
        <message>
            <source>Text of the reminder</source>
            <translation>Texto del recordatorio</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Close the results</source>
            <translation>Cerrar los resultados</translation>
        </message>
        <message>
            <source>Last merge</source>
            <translation>Última combinación</translation>
        </message>
        <message>
            <source>Look at them…</source>
            <translation>Verlos…</translation>
        </message>
        <message>
            <source>Read…</source>
            <translation>Leer…</translation>
        </message>
        <message>
            <source>Resolve…</source>
            <translation>Resolver…</translation>
        </message>
        <message numerus="yes">
            <source>Show all {n} files</source>
            <translation>
                <numerusform>Mostrar {n} archivo</numerusform>
                <numerusform>Mostrar los {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace as it was before is kept: {name}</source>
            <translation>Se conserva el espacio de trabajo tal como estaba antes: {name}</translation>
        </message>
        <message>
            <source>This key is right</source>
            <translation>Esta clave es correcta</translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Key of this file:</source>
            <translation>Clave de este archivo:</translation>
        </message>
        <message>
            <source>Key until now:</source>
            <translation>Clave hasta ahora:</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>1 choice left</source>
            <translation>Queda 1 elección</translation>
        </message>
        <message>
            <source>Go back to what was merged by itself, with every choice open.</source>
            <translation>Volver a lo que se combinó automáticamente, con todas las elecciones abiertas.</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Conservar todas</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Ambas</translation>
        </message>
        <message>
            <source>Keep every wording of each choice that is left; where none is left, put all versions together.</source>
            <translation>Conservar todas las redacciones de cada elección pendiente; si no queda ninguna, reunir todas las versiones.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation>Resultado de {unit}, {question}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected, it keeps all wordings of that choice only.</source>
            <translation>También con {keys}; si hay una elección seleccionada, se conservan solo las redacciones de esa elección.</translation>
        </message>
        <message>
            <source>{number}  {title}: {text}</source>
            <translation>{number}  {title}: {text}</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices left</source>
            <translation>
                <numerusform>Queda {n} elección</numerusform>
                <numerusform>Quedan {n} elecciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReturnDialog</name>
        <message>
            <source>Return</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>Return {section}</source>
            <translation>Devolver {section}</translation>
        </message>
        <message>
            <source>Say what is to be changed. The office reads it above its text.</source>
            <translation>Indique qué se debe cambiar. La oficina lo lee encima de su texto.</translation>
        </message>
        <message>
            <source>What is to be changed</source>
            <translation>Qué se debe cambiar</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Changed since clearance: {section}</source>
            <translation>Modificada desde la aprobación: {section}</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message numerus="yes">
            <source>Comments {n}</source>
            <translation>
                <numerusform>Comentarios {n}</numerusform>
                <numerusform>Comentarios {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with last year: {section}</source>
            <translation>Comparación con el año pasado: {section}</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Año pasado</translation>
        </message>
        <message>
            <source>Not everything was cleared</source>
            <translation>No se aprobó todo</translation>
        </message>
        <message>
            <source>The newer text: {section}</source>
            <translation>El texto más reciente: {section}</translation>
        </message>
        <message>
            <source>The published text as it stands now, held against the one that was cleared.</source>
            <translation>El texto publicado tal como está ahora, comparado con el que se aprobó.</translation>
        </message>
        <message>
            <source>The text that has arrived (words that yours lacks are green and underlined), held against yours (words that only yours has are red and struck). Both are kept: when you publish yours, what fits is merged, and otherwise somebody chooses.</source>
            <translation>El texto que ha llegado (las palabras que faltan en el suyo, en verde y subrayadas), comparado con el suyo (las que solo están en el suyo, en rojo y tachadas). Se conservan ambos: cuando usted publique el suyo, se combina lo que sea compatible y, si no, alguien elige.</translation>
        </message>
        <message>
            <source>This year's text as it stands on the page, held against last year's.</source>
            <translation>El texto de este año tal como está en la página, comparado con el del año pasado.</translation>
        </message>
        <message>
            <source>{done} Left as they are:

{left}</source>
            <translation>{done} Quedan como están:

{left}</translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared.</source>
            <translation>
                <numerusform>{n} aprobada.</numerusform>
                <numerusform>{n} aprobadas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RewordingDialog</name>
        <message>
            <source>&amp;Name in lists</source>
            <translation>&amp;Nombre en las listas</translation>
        </message>
        <message>
            <source>Publish it</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xto</translation>
        </message>
        <message>
            <source>Text of commitment {id}</source>
            <translation>Texto del compromiso {id}</translation>
        </message>
    </context>
    <context>
        <name>SealBox</name>
        <message>
            <source>Only headquarters can read it</source>
            <translation>Solo la sede lo puede leer</translation>
        </message>
        <message>
            <source>The key of headquarters is not known here; an office kit or a receipt brings it</source>
            <translation>Aquí no se conoce la clave de la sede; llega con un kit de oficina o un acuse de recibo</translation>
        </message>
        <message>
            <source>The packet is encrypted with the key of headquarters</source>
            <translation>El paquete se cifra con la clave de la sede</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>In the next packet</source>
            <translation>En el próximo paquete</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>What headquarters said</source>
            <translation>Lo que indicó la sede</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
    </context>
    <context>
        <name>SectionState</name>
        <message>
            <source>Changed since clearance</source>
            <translation>Modificada desde la aprobación</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Draft, not published</source>
            <translation>Borrador, sin publicar</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacía</translation>
        </message>
        <message>
            <source>From headquarters</source>
            <translation>De la sede</translation>
        </message>
        <message>
            <source>Published, not sent</source>
            <translation>Publicada, sin enviar</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>{state} · newer draft</source>
            <translation>{state} · borrador más reciente</translation>
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <source>Sections of this office</source>
            <translation>Secciones de esta oficina</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>1 comment to send</source>
            <translation>1 comentario por enviar</translation>
        </message>
        <message>
            <source>1 section to send</source>
            <translation>1 sección por enviar</translation>
        </message>
        <message>
            <source>A receipt is what headquarters sends back; it says what has arrived</source>
            <translation>El acuse de recibo es la respuesta de la sede; indica lo que ha llegado</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Copy the packet as text, to paste it into a message</source>
            <translation>Copiar el paquete como texto para pegarlo en un mensaje</translation>
        </message>
        <message>
            <source>Drop a receipt here</source>
            <translation>Suelte aquí un acuse de recibo</translation>
        </message>
        <message>
            <source>Headquarters sends it back; it says what has arrived and where it stands</source>
            <translation>Es la respuesta de la sede; indica qué ha llegado y en qué situación está</translation>
        </message>
        <message>
            <source>No section has text yet. What you write will be listed here.</source>
            <translation>Ninguna sección tiene texto todavía. Lo que usted redacte aparecerá aquí.</translation>
        </message>
        <message>
            <source>Read a receipt…</source>
            <translation>Leer un acuse de recibo…</translation>
        </message>
        <message>
            <source>Send to headquarters</source>
            <translation>Enviar a la sede</translation>
        </message>
        <message>
            <source>Send to headquarters…</source>
            <translation>Enviar a la sede…</translation>
        </message>
        <message>
            <source>There is nothing new to send</source>
            <translation>No hay nada nuevo que enviar</translation>
        </message>
        <message>
            <source>Write the packet to a file that you can send by e-mail or on a stick</source>
            <translation>Guardar el paquete en un archivo que se puede enviar por correo o en una memoria USB</translation>
        </message>
        <message numerus="yes">
            <source>{n} comments to send</source>
            <translation>
                <numerusform>{n} comentario por enviar</numerusform>
                <numerusform>{n} comentarios por enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections to send</source>
            <translation>
                <numerusform>{n} sección por enviar</numerusform>
                <numerusform>{n} secciones por enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} of {asked} asked for have text</source>
            <translation>{written} de {asked} a su cargo tienen texto</translation>
        </message>
    </context>
    <context>
        <name>SendTerms</name>
        <message>
            <source>Headquarters</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Headquarters: {names}</source>
            <translation>Sede: {names}</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>1 draft is not in it, since its section is in conflict.</source>
            <translation>1 borrador no está incluido, porque su sección está en conflicto.</translation>
        </message>
        <message>
            <source>1 section</source>
            <translation>1 sección</translation>
        </message>
        <message>
            <source>Packet for headquarters</source>
            <translation>Paquete para la sede</translation>
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation>Acuse de recibo para {office}</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message numerus="yes">
            <source>The clipboard holds {sections} as text of {n} characters. Paste it into a message to headquarters.</source>
            <translation>
                <numerusform>El portapapeles contiene {sections} como texto de {n} carácter. Péguelo en un mensaje para la sede.</numerusform>
                <numerusform>El portapapeles contiene {sections} como texto de {n} caracteres. Péguelo en un mensaje para la sede.</numerusform>
            </translation>
        </message>
        <message>
            <source>The packet holds {sections} and has {size}. Send this file to headquarters:
{file}</source>
            <translation>El paquete contiene {sections} y ocupa {size}. Envíe este archivo a la sede:
{file}</translation>
        </message>
        <message>
            <source>The packet is ready</source>
            <translation>El paquete está listo</translation>
        </message>
        <message>
            <source>The packet was copied</source>
            <translation>El paquete se copió</translation>
        </message>
        <message>
            <source>The receipt has {size}. Send it to {office}:
{file}</source>
            <translation>El acuse de recibo ocupa {size}. Envíelo a {office}:
{file}</translation>
        </message>
        <message>
            <source>The receipt is ready</source>
            <translation>El acuse de recibo está listo</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>acuse de recibo</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts are not in it, since their sections are in conflict.</source>
            <translation>
                <numerusform>{n} borrador no está incluido, porque su sección está en conflicto.</numerusform>
                <numerusform>{n} borradores no están incluidos, porque sus secciones están en conflicto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation>
                <numerusform>{n} sección</numerusform>
                <numerusform>{n} secciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Conflicts: accept the result</source>
            <translation>Conflictos: aceptar el resultado</translation>
        </message>
        <message>
            <source>Conflicts: next</source>
            <translation>Conflictos: siguiente</translation>
        </message>
        <message>
            <source>Conflicts: next choice</source>
            <translation>Conflictos: elección siguiente</translation>
        </message>
        <message>
            <source>Conflicts: previous</source>
            <translation>Conflictos: anterior</translation>
        </message>
        <message>
            <source>Conflicts: previous choice</source>
            <translation>Conflictos: elección anterior</translation>
        </message>
        <message>
            <source>Conflicts: take a wording</source>
            <translation>Conflictos: elegir una redacción</translation>
        </message>
        <message>
            <source>From Word: accept</source>
            <translation>De Word: aceptar</translation>
        </message>
        <message>
            <source>From Word: next change</source>
            <translation>De Word: cambio siguiente</translation>
        </message>
        <message>
            <source>From Word: previous change</source>
            <translation>De Word: cambio anterior</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Came from headquarters</source>
            <translation>Llegó de la sede</translation>
        </message>
        <message>
            <source>Changed on this machine since it was published</source>
            <translation>Modificada en este equipo desde que se publicó</translation>
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation>Modificada desde la aprobación</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Draft on this machine, not published</source>
            <translation>Borrador en este equipo, sin publicar</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacía</translation>
        </message>
        <message>
            <source>Empty; it may be left out</source>
            <translation>Vacía; se puede omitir</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <source>How to write “{name}”</source>
            <translation>Cómo redactar «{name}»</translation>
        </message>
        <message numerus="yes">
            <source>In conflict: {n} texts stand beside each other</source>
            <translation>
                <numerusform>En conflicto: hay {n} texto</numerusform>
                <numerusform>En conflicto: hay {n} textos en paralelo</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged automatically, please read it</source>
            <translation>Combinada automáticamente; léala, por favor</translation>
        </message>
        <message>
            <source>Published, not sent</source>
            <translation>Publicada, sin enviar</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>The commitment</source>
            <translation>El compromiso</translation>
        </message>
        <message>
            <source>This section</source>
            <translation>Esta sección</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {cap} words</source>
            <translation>
                <numerusform>{n} de {cap} palabras</numerusform>
                <numerusform>{n} de {cap} palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation>
                <numerusform>{n} palabra</numerusform>
                <numerusform>{n} palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words: {over} over the cap of {cap}</source>
            <translation>
                <numerusform>{n} palabra: {over} por encima del límite de {cap}</numerusform>
                <numerusform>{n} palabras: {over} por encima del límite de {cap}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <source>Language of the &amp;report</source>
            <translation>Idioma del infor&amp;me</translation>
        </message>
        <message>
            <source>Language of the &amp;report ({language})</source>
            <translation>Idioma del infor&amp;me ({language})</translation>
        </message>
        <message>
            <source>No word on this page is marked.</source>
            <translation>En esta página no hay ninguna palabra marcada.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <source>Spelling is not checked</source>
            <translation>La ortografía no se revisa</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>&amp;Add to dictionary</source>
            <translation>&amp;Agregar al diccionario</translation>
        </message>
        <message>
            <source>&amp;Ignore in this session</source>
            <translation>&amp;Omitir en esta sesión</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Buscando sugerencias…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Sin sugerencias</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>1 word on this page</source>
            <translation>1 palabra en esta página</translation>
        </message>
        <message>
            <source>All is saved</source>
            <translation>Todo está guardado</translation>
        </message>
        <message>
            <source>Everything is in the file on this machine; no network is needed or used.</source>
            <translation>Todo está en el archivo de este equipo; no se necesita ni se usa la red.</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>Sin guardar: {reason}</translation>
        </message>
        <message>
            <source>Nothing new to publish</source>
            <translation>Nada nuevo que publicar</translation>
        </message>
        <message>
            <source>Published {time} · 1 section</source>
            <translation>Publicado {time} · 1 sección</translation>
        </message>
        <message numerus="yes">
            <source>Published {time} · {n} sections</source>
            <translation>
                <numerusform>Publicado {time} · {n} sección</numerusform>
                <numerusform>Publicado {time} · {n} secciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Guardar de nuevo</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>Funciona sin conexión</translation>
        </message>
        <message>
            <source>{name} · in a synced folder, {size}</source>
            <translation>{name} · carpeta sincronizada, {size}</translation>
        </message>
        <message>
            <source>{name} · local file, {size}</source>
            <translation>{name} · archivo local, {size}</translation>
        </message>
        <message>
            <source>{name} · on a network drive, {size}</source>
            <translation>{name} · unidad de red, {size}</translation>
        </message>
        <message numerus="yes">
            <source>{n} words on this page</source>
            <translation>
                <numerusform>{n} palabra en esta página</numerusform>
                <numerusform>{n} palabras en esta página</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Submissions</name>
        <message>
            <source>1 commitment has several versions; choose the one that counts</source>
            <translation>1 compromiso tiene varias versiones; elija la que vale</translation>
        </message>
        <message>
            <source>1 conflict to resolve</source>
            <translation>1 conflicto por resolver</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 archivo</translation>
        </message>
        <message>
            <source>1 merged</source>
            <translation>1 combinado</translation>
        </message>
        <message>
            <source>1 more</source>
            <translation>1 más</translation>
        </message>
        <message>
            <source>1 more title or question was reworded</source>
            <translation>Ha cambiado el texto de 1 título o pregunta más</translation>
        </message>
        <message>
            <source>1 more title or question was worded in different ways</source>
            <translation>1 título o pregunta más se redactó de distintas maneras</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>1 rechazado</translation>
        </message>
        <message>
            <source>1 revision that a text for {section} builds on has not arrived yet</source>
            <translation>Aún no ha llegado 1 revisión en la que se basa un texto para {section}</translation>
        </message>
        <message>
            <source>1 revision that {office}’s text for {section} builds on has not arrived yet</source>
            <translation>Aún no ha llegado 1 revisión en la que se basa el texto de {office} para {section}</translation>
        </message>
        <message>
            <source>1 section</source>
            <translation>1 sección</translation>
        </message>
        <message>
            <source>1 section was merged automatically; please read it</source>
            <translation>1 sección se combinó automáticamente; léala, por favor</translation>
        </message>
        <message>
            <source>1 text in {file} was not sent by its author</source>
            <translation>1 texto de {file} no fue enviado por su autor</translation>
        </message>
        <message>
            <source>1 thing in {file} is from a newer version of this program; it is kept as it is</source>
            <translation>1 elemento de {file} proviene de una versión más reciente de este programa; se conserva como está</translation>
        </message>
        <message>
            <source>1 with nothing new</source>
            <translation>1 sin novedades</translation>
        </message>
        <message>
            <source>A workspace, which nobody signs</source>
            <translation>Un espacio de trabajo, que nadie firma</translation>
        </message>
        <message>
            <source>Before: {words}</source>
            <translation>Antes: {words}</translation>
        </message>
        <message>
            <source>Came from headquarters</source>
            <translation>Llegó de la sede</translation>
        </message>
        <message>
            <source>Changed since it was cleared</source>
            <translation>Modificada después de aprobarse</translation>
        </message>
        <message>
            <source>Changed since it was sent</source>
            <translation>Modificada después de enviarse</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Draft, will be published and sent</source>
            <translation>Borrador, se publicará y se enviará</translation>
        </message>
        <message>
            <source>First file signed by {who}, key {key}. Compare the key by phone once.</source>
            <translation>Primer archivo firmado por {who}, clave {key}. Compare la clave una vez por teléfono.</translation>
        </message>
        <message>
            <source>Gave way: {words}</source>
            <translation>Descartado: {words}</translation>
        </message>
        <message>
            <source>Goes along until confirmed</source>
            <translation>Se incluye hasta que se confirme</translation>
        </message>
        <message>
            <source>In 1 more section something has not arrived yet</source>
            <translation>En 1 sección más hay algo que aún no ha llegado</translation>
        </message>
        <message>
            <source>In conflict at headquarters</source>
            <translation>En conflicto en la sede</translation>
        </message>
        <message>
            <source>In conflict here; all versions go</source>
            <translation>En conflicto aquí; se envían todas las versiones</translation>
        </message>
        <message numerus="yes">
            <source>In {n} more sections something has not arrived yet</source>
            <translation>
                <numerusform>En {n} sección más hay algo que aún no ha llegado</numerusform>
                <numerusform>En {n} secciones más hay algo que aún no ha llegado</numerusform>
            </translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation>Aún sin texto</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Aún sin enviar</translation>
        </message>
        <message>
            <source>Nothing has been merged from this office so far.</source>
            <translation>Todavía no se ha combinado nada de esta oficina.</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Sin novedades</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Todavía nada</translation>
        </message>
        <message>
            <source>Now: {words}</source>
            <translation>Ahora: {words}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Sent, not confirmed yet</source>
            <translation>Enviada, aún sin confirmar</translation>
        </message>
        <message>
            <source>Stands now: {words}</source>
            <translation>Vigente: {words}</translation>
        </message>
        <message>
            <source>Taken out at headquarters</source>
            <translation>Quitada en la sede</translation>
        </message>
        <message>
            <source>Texts for 1 section of a retired commitment were kept.</source>
            <translation>Se conservaron textos para 1 sección de un compromiso retirado.</translation>
        </message>
        <message>
            <source>Texts for 1 section that this report does not have were kept.</source>
            <translation>Se conservaron textos para 1 sección que no existe en este informe.</translation>
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections of retired commitments were kept.</source>
            <translation>
                <numerusform>Se conservaron textos para {n} sección de compromisos retirados.</numerusform>
                <numerusform>Se conservaron textos para {n} secciones de compromisos retirados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections that this report does not have were kept.</source>
            <translation>
                <numerusform>Se conservaron textos para {n} sección que no existe en este informe.</numerusform>
                <numerusform>Se conservaron textos para {n} secciones que no existen en este informe.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of commitments has changed: {changes}</source>
            <translation>La lista de compromisos ha cambiado: {changes}</translation>
        </message>
        <message>
            <source>The question {where} was reworded</source>
            <translation>Ha cambiado el texto de la pregunta {where}</translation>
        </message>
        <message>
            <source>The question {where} was worded in different ways; please see which is right</source>
            <translation>La pregunta {where} se redactó de distintas maneras; compruebe cuál es la correcta</translation>
        </message>
        <message>
            <source>The short name of this person's key. Compare it by phone once; from then on they are known by it.</source>
            <translation>El nombre corto de la clave de esta persona. Compárelo una vez por teléfono; desde entonces se la reconoce por él.</translation>
        </message>
        <message>
            <source>The title {where} was reworded</source>
            <translation>Ha cambiado el texto del título {where}</translation>
        </message>
        <message>
            <source>The title {where} was worded in different ways; please see which is right</source>
            <translation>El título {where} se redactó de distintas maneras; compruebe cuál es el correcto</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>Se enviará</translation>
        </message>
        <message>
            <source>Written {sent} by their clock, merged here {arrived}</source>
            <translation>Escrito {sent} según su reloj, combinado aquí {arrived}</translation>
        </message>
        <message>
            <source>and 1 that was not asked for</source>
            <translation>y 1 que no se había pedido</translation>
        </message>
        <message numerus="yes">
            <source>and {n} that were not asked for</source>
            <translation>
                <numerusform>y {n} que no se había pedido</numerusform>
                <numerusform>y {n} que no se habían pedido</numerusform>
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
            <translation>fecha límite: {day}, {distance}</translation>
        </message>
        <message>
            <source>earlier: {said}</source>
            <translation>antes: {said}</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <translation>
                <numerusform>dentro de {n} día</numerusform>
                <numerusform>dentro de {n} días</numerusform>
            </translation>
        </message>
        <message>
            <source>moved</source>
            <translation>movido</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>not read, since the merge was stopped</source>
            <translation>no se leyó, porque se detuvo la combinación</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>refused. It holds decisions by {person}, who is not known to decide here. Ask them by phone whether {fingerprint} is their key.</source>
            <translation>rechazado. Contiene decisiones de {person}, y aquí no consta que le corresponda decidir. Pregúntele por teléfono si {fingerprint} es su clave.</translation>
        </message>
        <message>
            <source>refused. It says that it comes from {who}, but it is signed with another key than before. Ask them by phone which key is theirs.</source>
            <translation>rechazado. Indica que proviene de {who}, pero está firmado con una clave distinta de la anterior. Pregúntele por teléfono cuál es su clave.</translation>
        </message>
        <message>
            <source>refused. {reason}</source>
            <translation>rechazado. {reason}</translation>
        </message>
        <message>
            <source>reinstated</source>
            <translation>restablecido</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>nombre cambiado</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>texto cambiado</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>{file}: 1 new</source>
            <translation>{file}: 1 novedad</translation>
        </message>
        <message>
            <source>{file}: a receipt</source>
            <translation>{file}: un acuse de recibo</translation>
        </message>
        <message>
            <source>{file}: a receipt from {office}</source>
            <translation>{file}: un acuse de recibo de {office}</translation>
        </message>
        <message>
            <source>{file}: nothing new</source>
            <translation>{file}: sin novedades</translation>
        </message>
        <message numerus="yes">
            <source>{file}: {n} new</source>
            <translation>
                <numerusform>{file}: {n} novedad</numerusform>
                <numerusform>{file}: {n} novedades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names} y {n} más</numerusform>
                <numerusform>{names} y {n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation>
                <numerusform>{n} modificada desde la aprobación</numerusform>
                <numerusform>{n} modificadas desde la aprobación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation>
                <numerusform>{n} aprobada</numerusform>
                <numerusform>{n} aprobadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments have several versions; choose those that count</source>
            <translation>
                <numerusform>{n} compromiso tiene varias versiones; elija la que vale</numerusform>
                <numerusform>{n} compromisos tienen varias versiones; elija las que valen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation>
                <numerusform>{n} conflicto por resolver</numerusform>
                <numerusform>{n} conflictos por resolver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days ago</source>
            <translation>
                <numerusform>hace {n} día</numerusform>
                <numerusform>hace {n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files</source>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>{n} en conflicto</numerusform>
                <numerusform>{n} en conflicto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged</source>
            <translation>
                <numerusform>{n} combinado</numerusform>
                <numerusform>{n} combinados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>{n} más</numerusform>
                <numerusform>{n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more titles or questions were reworded</source>
            <translation>
                <numerusform>Ha cambiado el texto de {n} título o pregunta más</numerusform>
                <numerusform>Ha cambiado el texto de {n} títulos o preguntas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more titles or questions were worded in different ways</source>
            <translation>
                <numerusform>{n} título o pregunta más se redactó de distintas maneras</numerusform>
                <numerusform>{n} títulos o preguntas más se redactaron de distintas maneras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation>
                <numerusform>{n} sin presentar</numerusform>
                <numerusform>{n} sin presentar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} refused</source>
            <translation>
                <numerusform>{n} rechazado</numerusform>
                <numerusform>{n} rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation>
                <numerusform>{n} devuelta</numerusform>
                <numerusform>{n} devueltas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that a text for {section} builds on have not arrived yet</source>
            <translation>
                <numerusform>Aún no ha llegado {n} revisión en la que se basa un texto para {section}</numerusform>
                <numerusform>Aún no han llegado {n} revisiones en las que se basa un texto para {section}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that {office}’s text for {section} builds on have not arrived yet</source>
            <translation>
                <numerusform>Aún no ha llegado {n} revisión en la que se basa el texto de {office} para {section}</numerusform>
                <numerusform>Aún no han llegado {n} revisiones en las que se basa el texto de {office} para {section}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation>
                <numerusform>{n} sección</numerusform>
                <numerusform>{n} secciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them</source>
            <translation>
                <numerusform>{n} sección se combinó automáticamente; léala, por favor</numerusform>
                <numerusform>{n} secciones se combinaron automáticamente; léalas, por favor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation>
                <numerusform>{n} presentada</numerusform>
                <numerusform>{n} presentadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} taken out</source>
            <translation>
                <numerusform>{n} quitada</numerusform>
                <numerusform>{n} quitadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts in {file} were not sent by their author</source>
            <translation>
                <numerusform>{n} texto de {file} no fue enviado por su autor</numerusform>
                <numerusform>{n} textos de {file} no fueron enviados por su autor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things in {file} are from a newer version of this program; they are kept as they are</source>
            <translation>
                <numerusform>{n} elemento de {file} proviene de una versión más reciente de este programa; se conserva como está</numerusform>
                <numerusform>{n} elementos de {file} provienen de una versión más reciente de este programa; se conservan como están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} with nothing new</source>
            <translation>
                <numerusform>{n} sin novedades</numerusform>
                <numerusform>{n} sin novedades</numerusform>
            </translation>
        </message>
        <message>
            <source>{received} of {asked}</source>
            <translation>{received} de {asked}</translation>
        </message>
        <message>
            <source>{result} from {office}</source>
            <translation>{result} de {office}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>«{note}»</translation>
        </message>
    </context>
    <context>
        <name>SubmissionsPage</name>
        <message>
            <source>1 conflict</source>
            <translation>1 conflicto</translation>
        </message>
        <message>
            <source>1 section received</source>
            <translation>1 sección recibida</translation>
        </message>
        <message>
            <source>A kit is a workspace for an office, with the sections that it is to write</source>
            <translation>Un kit es un espacio de trabajo para una oficina, con las secciones que debe redactar</translation>
        </message>
        <message>
            <source>Any number at once, and folders too: .iompack, .iomdb, or a packet as .txt</source>
            <translation>Cualquier cantidad a la vez, también carpetas: .iompack, .iomdb o un paquete en .txt</translation>
        </message>
        <message>
            <source>Drop packets or workspaces here</source>
            <translation>Suelte aquí paquetes o espacios de trabajo</translation>
        </message>
        <message>
            <source>Make office kits…</source>
            <translation>Kits para oficinas…</translation>
        </message>
        <message>
            <source>Merge files…</source>
            <translation>Combinar…</translation>
        </message>
        <message>
            <source>Nothing has been asked for or sent yet</source>
            <translation>Todavía no se ha pedido ni enviado nada</translation>
        </message>
        <message>
            <source>Paste a packet</source>
            <translation>Pegar un paquete</translation>
        </message>
        <message>
            <source>Read a packet that came as text in a message</source>
            <translation>Leer un paquete que llegó como texto en un mensaje</translation>
        </message>
        <message>
            <source>Show again what every section said before; what arrived stays in the history</source>
            <translation>Volver a mostrar lo que decía antes cada sección; lo recibido permanece en el historial</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Envíos</translation>
        </message>
        <message>
            <source>Undo last merge</source>
            <translation>Deshacer combinación</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts</source>
            <translation>
                <numerusform>{n} conflicto</numerusform>
                <numerusform>{n} conflictos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections received</source>
            <translation>
                <numerusform>{n} sección recibida</numerusform>
                <numerusform>{n} secciones recibidas</numerusform>
            </translation>
        </message>
        <message>
            <source>{received} of {asked} sections received</source>
            <translation>{received} de {asked} secciones recibidas</translation>
        </message>
        <message>
            <source>{sent} of 1 office has sent</source>
            <translation>{sent} de 1 oficina ha enviado</translation>
        </message>
        <message numerus="yes">
            <source>{sent} of {n} offices have sent</source>
            <translation>
                <numerusform>{sent} de {n} oficina ha enviado</numerusform>
                <numerusform>{sent} de {n} oficinas han enviado</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>1 section was written to {file}.</source>
            <translation>Se escribió 1 sección en {file}.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>The table is ready</source>
            <translation>La tabla está lista</translation>
        </message>
        <message>
            <source>{name} overview</source>
            <translation>{name} panorama</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation>
                <numerusform>Se escribió {n} sección en {file}.</numerusform>
                <numerusform>Se escribieron {n} secciones en {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Elegir…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>The one that comes with the program</source>
            <translation>La que viene con el programa</translation>
        </message>
        <message>
            <source>The one that is kept</source>
            <translation>La que se conserva</translation>
        </message>
        <message>
            <source>Use it for the &amp;next reports too</source>
            <translation>&amp;Usarla también en los próximos informes</translation>
        </message>
        <message>
            <source>Use the &amp;usual one</source>
            <translation>Usar la &amp;habitual</translation>
        </message>
        <message>
            <source>{name}, which is kept</source>
            <translation>{name}, que se conserva</translation>
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>About the whole section</source>
            <translation>Sobre toda la sección</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Responder…</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Reabrir</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <source>Show in the text: {words}</source>
            <translation>Mostrar en el texto: {words}</translation>
        </message>
        <message>
            <source>Show these words in the text</source>
            <translation>Mostrar estas palabras en el texto</translation>
        </message>
        <message>
            <source>{words} – these words are no longer in the published text</source>
            <translation>{words} – estas palabras ya no están en el texto publicado</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
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
            <translation>1 conflicto por resolver</translation>
        </message>
        <message>
            <source>1 merged text to read</source>
            <translation>1 texto combinado por leer</translation>
        </message>
        <message>
            <source>1 still needs text</source>
            <translation>1 aún sin texto</translation>
        </message>
        <message>
            <source>Every required section has text</source>
            <translation>No falta nada obligatorio</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Publish 1 section</source>
            <translation>Publicar 1 sección</translation>
        </message>
        <message numerus="yes">
            <source>Publish {n} sections</source>
            <translation>
                <numerusform>Publicar {n} sección</numerusform>
                <numerusform>Publicar {n} secciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formación</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fecha límite: {day}</translation>
        </message>
        <message>
            <source>{done} of {all} sections</source>
            <translation>{done} de {all} secciones</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation>
                <numerusform>{n} conflicto por resolver</numerusform>
                <numerusform>{n} conflictos por resolver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged texts to read</source>
            <translation>
                <numerusform>{n} texto combinado por leer</numerusform>
                <numerusform>{n} textos combinados por leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} still need text</source>
            <translation>
                <numerusform>{n} aún sin texto</numerusform>
                <numerusform>{n} aún sin texto</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingBar</name>
        <message>
            <source>Training: nothing written here goes into a real report</source>
            <translation>Formación: nada de lo que se escribe aquí pasa a un informe real</translation>
        </message>
    </context>
    <context>
        <name>UnitHeader</name>
        <message numerus="yes">
            <source>Clear all {n}</source>
            <translation>
                <numerusform>Aprobar {n}</numerusform>
                <numerusform>Aprobar las {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitment {id}</source>
            <translation>Compromiso {id}</translation>
        </message>
        <message>
            <source>This commitment was retired. Its texts can be read and are not asked for any more.</source>
            <translation>Este compromiso se ha retirado. Sus textos se pueden leer, pero ya no se piden.</translation>
        </message>
    </context>
    <context>
        <name>UnsentDraftsDialog</name>
        <message>
            <source>Take 1 as not submitted</source>
            <translation>Tomar 1 como no presentado</translation>
        </message>
        <message>
            <source>Take as not submitted</source>
            <translation>Tomar como no presentado</translation>
        </message>
        <message numerus="yes">
            <source>Take {n} as not submitted</source>
            <translation>
                <numerusform>Tomar {n} como no presentado</numerusform>
                <numerusform>Tomar {n} como no presentados</numerusform>
            </translation>
        </message>
        <message>
            <source>Texts that were not sent</source>
            <translation>Textos que no se enviaron</translation>
        </message>
        <message>
            <source>The workspace of {office} holds texts that are still being written there. Take only what you need: it is published here, marked as not submitted by its author.</source>
            <translation>El espacio de trabajo de {office} contiene textos que allí todavía se están redactando. Tome solo lo que necesite: se publica aquí, marcado como no presentado por su autor.</translation>
        </message>
        <message>
            <source>this office</source>
            <translation>esta oficina</translation>
        </message>
    </context>
    <context>
        <name>VersionPane</name>
        <message>
            <source>Last common version</source>
            <translation>Última versión común</translation>
        </message>
        <message>
            <source>Make this whole version the result.</source>
            <translation>Usar toda esta versión como resultado.</translation>
        </message>
        <message>
            <source>There was no text.</source>
            <translation>No había texto.</translation>
        </message>
        <message>
            <source>This version takes the text out.</source>
            <translation>Esta versión quita el texto.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Usar esta</translation>
        </message>
        <message>
            <source>Use version {number}, {title}</source>
            <translation>Usar la versión {number}, {title}</translation>
        </message>
        <message>
            <source>What all versions began with</source>
            <translation>El punto de partida de todas las versiones</translation>
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected in the result, it decides that choice only.</source>
            <translation>También con {keys}; si hay una elección seleccionada en el resultado, se decide solo esa elección.</translation>
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
            <translation>Un informe terminado, para leerlo y hacer pruebas</translation>
        </message>
        <message>
            <source>A report from the beginning, with every section empty</source>
            <translation>Un informe desde el principio, con todas las secciones vacías</translation>
        </message>
        <message>
            <source>An office kit, or a workspace that is there already</source>
            <translation>Un kit de oficina, o un espacio de trabajo que ya existe</translation>
        </message>
        <message>
            <source>Commitment reports</source>
            <translation>Informes de compromisos</translation>
        </message>
        <message>
            <source>Look at the sample</source>
            <translation>Ver el ejemplo</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Open the file headquarters sent</source>
            <translation>Abrir el archivo que envió la sede</translation>
        </message>
        <message>
            <source>Recent workspaces</source>
            <translation>Espacios de trabajo recientes</translation>
        </message>
        <message>
            <source>Write the report in one file on this machine. Nothing is sent unless you send it.</source>
            <translation>Redacte el informe en un solo archivo en este equipo. No se envía nada a menos que usted lo envíe.</translation>
        </message>
        <message>
            <source>{file}, for training</source>
            <translation>{file}, para formación</translation>
        </message>
        <message>
            <source>{name}  ·  Training</source>
            <translation>{name}  ·  Formación</translation>
        </message>
    </context>
    <context>
        <name>WindowFrame</name>
        <message>
            <source>Opening {name}…</source>
            <translation>Abriendo {name}…</translation>
        </message>
        <message>
            <source>Training: {title}</source>
            <translation>Formación: {title}</translation>
        </message>
    </context>
    <context>
        <name>WordBack</name>
        <message>
            <source>1 section is in conflict: its texts stand beside each other until one is chosen.</source>
            <translation>1 sección está en conflicto: sus textos quedan uno junto a otro hasta que se elija uno.</translation>
        </message>
        <message>
            <source>Accept all the rest</source>
            <translation>Aceptar todas las restantes</translation>
        </message>
        <message numerus="yes">
            <source>Accept {n} sections</source>
            <translation>
                <numerusform>Aceptar {n} sección</numerusform>
                <numerusform>Aceptar {n} secciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the rest</source>
            <translation>Dejar el resto</translation>
        </message>
        <message>
            <source>Leave the rest as it is</source>
            <translation>Dejar el resto como está</translation>
        </message>
        <message>
            <source>Reading the report…</source>
            <translation>Leyendo el informe…</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the text here too</source>
            <translation>Quitar el texto también aquí</translation>
        </message>
        <message>
            <source>The text of {name} is taken out here too. It stays in the history.</source>
            <translation>El texto de {name} se quita también aquí. Permanece en el historial.</translation>
        </message>
        <message>
            <source>What you accepted of {name} stays. Everything else stays as it is here, and the document is no longer kept.</source>
            <translation>Lo que usted aceptó de {name} se mantiene. Todo lo demás queda como está aquí, y el documento deja de conservarse.</translation>
        </message>
        <message>
            <source>{name}, {time}</source>
            <translation>{name}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict: their texts stand beside each other until one is chosen.</source>
            <translation>
                <numerusform>{n} sección está en conflicto: sus textos quedan uno junto a otro hasta que se elija uno.</numerusform>
                <numerusform>{n} secciones están en conflicto: sus textos quedan uno junto a otro hasta que se elija uno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are taken over as they came back, or as you have changed the result. Those that are missing in the document stay open.</source>
            <translation>
                <numerusform>{n} sección se incorpora tal como volvió, o como usted haya modificado el resultado. Las que faltan en el documento quedan pendientes.</numerusform>
                <numerusform>{n} secciones se incorporan tal como volvieron, o como usted haya modificado el resultado. Las que faltan en el documento quedan pendientes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordMeter</name>
        <message>
            <source>{figures} · {over} over</source>
            <translation>{figures} · {over} de más</translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation>
                <numerusform>{n} palabra</numerusform>
                <numerusform>{n} palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}</source>
            <translation>
                <numerusform>{n} palabra de {cap}</numerusform>
                <numerusform>{n} palabras de {cap}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}, {over} over the cap</source>
            <translation>
                <numerusform>{n} palabra de {cap}, {over} por encima del límite</numerusform>
                <numerusform>{n} palabras de {cap}, {over} por encima del límite</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordOut</name>
        <message>
            <source>1 character was left out, since no Word file can hold it.</source>
            <translation>Se omitió 1 carácter, porque ningún archivo de Word puede contenerlo.</translation>
        </message>
        <message>
            <source>1 of them bears tracked changes.</source>
            <translation>1 de ellas lleva control de cambios.</translation>
        </message>
        <message>
            <source>1 of them has a newer draft, which the report holds once it is published.</source>
            <translation>1 de ellas tiene un borrador más reciente, que aparecerá en el informe cuando se publique.</translation>
        </message>
        <message>
            <source>1 section is in conflict. The report can be exported with all its texts, marked.</source>
            <translation>1 sección está en conflicto. El informe se puede exportar con todos sus textos, marcados.</translation>
        </message>
        <message>
            <source>1 section was written to {file}.</source>
            <translation>Se escribió 1 sección en {file}.</translation>
        </message>
        <message>
            <source>Compared with {exports}.</source>
            <translation>Comparado con {exports}.</translation>
        </message>
        <message>
            <source>Export with all texts marked</source>
            <translation>Exportar con todos los textos marcados</translation>
        </message>
        <message>
            <source>It can be used.</source>
            <translation>Se puede usar.</translation>
        </message>
        <message>
            <source>It was made with the template {name}.</source>
            <translation>Se hizo con la plantilla {name}.</translation>
        </message>
        <message>
            <source>Its pages say that it is a draft, since not all of it is cleared.</source>
            <translation>Sus páginas dicen que es un borrador, ya que no todo está aprobado.</translation>
        </message>
        <message>
            <source>Its pages say that it is for training.</source>
            <translation>Sus páginas dicen que es para formación.</translation>
        </message>
        <message>
            <source>Its texts are those of {exports}.</source>
            <translation>Sus textos son los de {exports}.</translation>
        </message>
        <message>
            <source>Open the document</source>
            <translation>Abrir el documento</translation>
        </message>
        <message>
            <source>Resolve them first</source>
            <translation>Resolverlos primero</translation>
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation>Secciones en conflicto</translation>
        </message>
        <message>
            <source>The Word report is ready</source>
            <translation>El informe de Word está listo</translation>
        </message>
        <message>
            <source>Writing the Word report…</source>
            <translation>Escribiendo el informe de Word…</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>cambios</translation>
        </message>
        <message>
            <source>{document}, {time}</source>
            <translation>{document}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} characters were left out, since no Word file can hold them.</source>
            <translation>
                <numerusform>Se omitió {n} carácter, porque ningún archivo de Word puede contenerlo.</numerusform>
                <numerusform>Se omitieron {n} caracteres, porque ningún archivo de Word puede contenerlos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them bear tracked changes.</source>
            <translation>
                <numerusform>{n} de ellas lleva control de cambios.</numerusform>
                <numerusform>{n} de ellas llevan control de cambios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them have newer drafts, which the report holds once they are published.</source>
            <translation>
                <numerusform>{n} de ellas tiene un borrador más reciente, que aparecerá en el informe cuando se publique.</numerusform>
                <numerusform>{n} de ellas tienen borradores más recientes, que aparecerán en el informe cuando se publiquen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict. The report can be exported with all their texts, marked.</source>
            <translation>
                <numerusform>{n} sección está en conflicto. El informe se puede exportar con todos sus textos, marcados.</numerusform>
                <numerusform>{n} secciones están en conflicto. El informe se puede exportar con todos sus textos, marcados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation>
                <numerusform>Se escribió {n} sección en {file}.</numerusform>
                <numerusform>Se escribieron {n} secciones en {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>About iom_tracker</source>
            <translation>Acerca de iom_tracker</translation>
        </message>
        <message>
            <source>iom_tracker {version}: write, merge, clear and print commitment reports, with no network.

Free software under the MIT licence. The window is made with Qt {qt} for Python (LGPL 3), its icons are Lucide (ISC licence).</source>
            <translation>iom_tracker {version}: redactar, combinar, aprobar e imprimir informes de compromisos, sin red.

Software libre con licencia MIT. La ventana está hecha con Qt {qt} para Python (LGPL 3); sus iconos son de Lucide (licencia ISC).</translation>
        </message>
    </context>
    <context>
        <name>crash_report</name>
        <message>
            <source>An error in the program</source>
            <translation>Un error del programa</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. What you wrote is kept, and you can go on.</source>
            <translation>Se produjo un error dentro del programa. Lo que usted escribió se conserva y puede continuar.</translation>
        </message>
        <message>
            <source>The last time, the program met an error of its own and ended. What was saved is there.</source>
            <translation>La última vez, el programa se cerró por un error propio. Lo que se había guardado está disponible.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>El informe no se guardó</translation>
        </message>
        <message>
            <source>You can save a report and send it to whoever looks after the program. None of your texts are in it.</source>
            <translation>Puede guardar un informe y enviarlo a quien se encarga del programa. No contiene ninguno de sus textos.</translation>
        </message>
    </context>
    <context>
        <name>dated</name>
        <message>
            <source>training</source>
            <translation>formación</translation>
        </message>
    </context>
    <context>
        <name>failures</name>
        <message>
            <source>No commitment was changed</source>
            <translation>No se modificó ningún compromiso</translation>
        </message>
        <message>
            <source>No copy of today was kept</source>
            <translation>No se conservó ninguna copia de hoy</translation>
        </message>
        <message>
            <source>No kits were made</source>
            <translation>No se preparó ningún kit</translation>
        </message>
        <message>
            <source>Nobody was retired or reinstated</source>
            <translation>No se dio de baja ni se reincorporó a nadie</translation>
        </message>
        <message>
            <source>Nothing could be looked for</source>
            <translation>No se pudo buscar</translation>
        </message>
        <message>
            <source>Nothing was assigned</source>
            <translation>No se asignó nada</translation>
        </message>
        <message>
            <source>Nothing was decided</source>
            <translation>No se decidió nada</translation>
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation>No se combinó nada</translation>
        </message>
        <message>
            <source>Nothing was packed</source>
            <translation>No se empaquetó nada</translation>
        </message>
        <message>
            <source>Nothing was published</source>
            <translation>No se publicó nada</translation>
        </message>
        <message>
            <source>Nothing was taken</source>
            <translation>No se tomó nada</translation>
        </message>
        <message>
            <source>Settings are not kept</source>
            <translation>La configuración no se conserva</translation>
        </message>
        <message>
            <source>Something could not be done</source>
            <translation>Algo no se pudo hacer</translation>
        </message>
        <message>
            <source>Spelling is as it was</source>
            <translation>La ortografía queda como estaba</translation>
        </message>
        <message>
            <source>The copies cannot be listed</source>
            <translation>No se pueden mostrar las copias</translation>
        </message>
        <message>
            <source>The copy was not brought back</source>
            <translation>La copia no se restauró</translation>
        </message>
        <message>
            <source>The document is still kept</source>
            <translation>El documento se sigue conservando</translation>
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation>No se puede abrir el archivo</translation>
        </message>
        <message>
            <source>The merge cannot be undone</source>
            <translation>No se puede deshacer la combinación</translation>
        </message>
        <message>
            <source>The next year cannot begin</source>
            <translation>No se puede iniciar el año siguiente</translation>
        </message>
        <message>
            <source>The overview cannot be read</source>
            <translation>No se puede leer el panorama</translation>
        </message>
        <message>
            <source>The receipt cannot be written</source>
            <translation>No se puede escribir el acuse de recibo</translation>
        </message>
        <message>
            <source>The report cannot be exported</source>
            <translation>No se puede exportar el informe</translation>
        </message>
        <message>
            <source>The report cannot be read in</source>
            <translation>No se puede importar el informe</translation>
        </message>
        <message>
            <source>The table cannot be written</source>
            <translation>No se puede escribir la tabla</translation>
        </message>
        <message>
            <source>The terms were not changed</source>
            <translation>Las condiciones no se modificaron</translation>
        </message>
        <message>
            <source>The workspace cannot be made</source>
            <translation>No se puede crear el espacio de trabajo</translation>
        </message>
        <message>
            <source>There is no reminder</source>
            <translation>No hay recordatorio</translation>
        </message>
    </context>
    <context>
        <name>file_choice</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>Texto separado por comas (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Libros de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the Word report</source>
            <translation>Exportar el informe de Word</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Exportar la tabla</translation>
        </message>
        <message>
            <source>Import a report</source>
            <translation>Importar un informe</translation>
        </message>
        <message>
            <source>Merge files</source>
            <translation>Combinar archivos</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Abrir un espacio de trabajo</translation>
        </message>
        <message>
            <source>Packets (*.iompack)</source>
            <translation>Paquetes (*.iompack)</translation>
        </message>
        <message>
            <source>Packets and workspaces (*.iompack *.iomdb *.txt)</source>
            <translation>Paquetes y espacios de trabajo (*.iompack *.iomdb *.txt)</translation>
        </message>
        <message>
            <source>Packets as text (*.txt)</source>
            <translation>Paquetes como texto (*.txt)</translation>
        </message>
        <message>
            <source>Place of the archive</source>
            <translation>Ubicación del archivo histórico</translation>
        </message>
        <message>
            <source>Place of the new workspace</source>
            <translation>Ubicación del nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Reports (*.txt *.docx)</source>
            <translation>Informes (*.txt *.docx)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Template of the Word report</source>
            <translation>Plantilla del informe de Word</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documentos de Word (*.docx)</translation>
        </message>
        <message>
            <source>Word documents and templates (*.docx *.dotx)</source>
            <translation>Documentos y plantillas de Word (*.docx *.dotx)</translation>
        </message>
        <message>
            <source>Workspaces (*.iomdb)</source>
            <translation>Espacios de trabajo (*.iomdb)</translation>
        </message>
        <message>
            <source>Workspaces and kits (*.iomdb *.iompack)</source>
            <translation>Espacios de trabajo y kits (*.iomdb *.iompack)</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Acción</translation>
        </message>
    </context>
    <context>
        <name>merge_told</name>
        <message>
            <source> by what came from {offices}</source>
            <translation> con lo recibido de {offices}</translation>
        </message>
        <message>
            <source>1 section is in conflict.</source>
            <translation>1 sección está en conflicto.</translation>
        </message>
        <message>
            <source>1 section was changed</source>
            <translation>Se modificó 1 sección</translation>
        </message>
        <message>
            <source>1 section was merged automatically; please read it.</source>
            <translation>1 sección se combinó automáticamente; léala, por favor.</translation>
        </message>
        <message>
            <source>1 text was found that its author has not sent.</source>
            <translation>Se encontró 1 texto que su autor no ha enviado.</translation>
        </message>
        <message>
            <source>Nothing new in {files}.</source>
            <translation>Sin novedades en {files}.</translation>
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation>No se combinó nada</translation>
        </message>
        <message>
            <source>Resolve the conflicts</source>
            <translation>Resolver los conflictos</translation>
        </message>
        <message>
            <source>Show what came in</source>
            <translation>Mostrar lo recibido</translation>
        </message>
        <message>
            <source>The receipt from {who} was taken in.</source>
            <translation>Se incorporó el acuse de recibo de {who}.</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>Lo recibido</translation>
        </message>
        <message>
            <source>headquarters</source>
            <translation>la sede</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict.</source>
            <translation>
                <numerusform>{n} sección está en conflicto.</numerusform>
                <numerusform>{n} secciones están en conflicto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were changed</source>
            <translation>
                <numerusform>Se modificó {n} sección</numerusform>
                <numerusform>Se modificaron {n} secciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them.</source>
            <translation>
                <numerusform>{n} sección se combinó automáticamente; léala, por favor.</numerusform>
                <numerusform>{n} secciones se combinaron automáticamente; léalas, por favor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts were found that their authors have not sent.</source>
            <translation>
                <numerusform>Se encontró {n} texto que su autor no ha enviado.</numerusform>
                <numerusform>Se encontraron {n} textos que sus autores no han enviado.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Leave without saving</source>
            <translation>Salir sin guardar</translation>
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation>No está todo guardado</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Guardar de nuevo</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; a crash report was written.</source>
            <translation>Se produjo un error dentro del programa; se escribió un informe de fallo.</translation>
        </message>
        <message>
            <source>The last changes are not saved: {reason}</source>
            <translation>Los últimos cambios no se han guardado: {reason}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>1 text</source>
            <translation>1 texto</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Find “{words}” in the whole report</source>
            <translation>Buscar «{words}» en todo el informe</translation>
        </message>
        <message>
            <source>Looks into every text</source>
            <translation>Busca en todos los textos</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation>
                <numerusform>{n} texto</numerusform>
                <numerusform>{n} textos</numerusform>
            </translation>
        </message>
        <message>
            <source>{place} · retired</source>
            <translation>{place} · retirado</translation>
        </message>
    </context>
    <context>
        <name>section_names</name>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names} y {n} más</numerusform>
                <numerusform>{names} y {n} más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>1 word over the cap of {meant}, from here on: “{said}”</source>
            <translation>1 palabra por encima del límite de {meant}, a partir de aquí: «{said}»</translation>
        </message>
        <message>
            <source>A cycle cannot be called “{cycle}”; use letters, digits, “_”, “.” and “-” only.</source>
            <translation>Un ciclo no se puede llamar «{cycle}»; use solo letras, cifras, «_», «.» y «-».</translation>
        </message>
        <message>
            <source>A quote is opened here and not closed: {said}…</source>
            <translation>Aquí se abren comillas y no se cierran: {said}…</translation>
        </message>
        <message>
            <source>Another workspace lies at “{path}” now; put back the one that was open, or open the other.</source>
            <translation>Ahora hay otro espacio de trabajo en «{path}»; vuelva a poner el que estaba abierto o abra el otro.</translation>
        </message>
        <message>
            <source>Clearing and returning texts is for headquarters; from here, comment on the section instead.</source>
            <translation>Aprobar y devolver textos corresponde a la sede; desde aquí, comente la sección.</translation>
        </message>
        <message>
            <source>For the style “{subject}” the one called “{detail}” is used; rename it if that is not meant.</source>
            <translation>Para el estilo «{subject}» se usa el llamado «{detail}»; cámbiele el nombre si no es lo que desea.</translation>
        </message>
        <message>
            <source>In the template “{path}” stands {detail} where nothing can be put and it would be printed; give it a paragraph of its own, the report and its contents in the text itself, or take it out.</source>
            <translation>En la plantilla «{path}» está {detail} donde no se puede poner nada y se imprimiría; dele un párrafo propio, el informe y su índice en el texto mismo, o quítelo.</translation>
        </message>
        <message>
            <source>In the template “{path}” stands {detail}, which is no place that there is and would be printed; write iom-tracker:title, subtitle, contents, report or header, or take it out.</source>
            <translation>En la plantilla «{path}» está {detail}, que no es ningún espacio que exista y se imprimiría; escriba iom-tracker:title, subtitle, contents, report o header, o quítelo.</translation>
        </message>
        <message>
            <source>Nearly the same words stand in {others}: “{said}”</source>
            <translation>Casi las mismas palabras aparecen en {others}: «{said}»</translation>
        </message>
        <message>
            <source>No import with the number {number} waits to be finished; “imports” lists those that do, and a document that is not among them can be imported again.</source>
            <translation>Ninguna importación con el número {number} espera a ser terminada; «imports» enumera las que esperan, y un documento que no figure entre ellas se puede importar de nuevo.</translation>
        </message>
        <message>
            <source>No page number stands at the head or foot of the pages; insert one if you want it.</source>
            <translation>No hay número de página en el encabezado ni en el pie; inserte uno si lo desea.</translation>
        </message>
        <message>
            <source>Nobody is known by the fingerprint “{fingerprint}”; those who are known have: {known}.</source>
            <translation>No se conoce a nadie con la huella «{fingerprint}»; las huellas conocidas son: {known}.</translation>
        </message>
        <message>
            <source>Nothing has arrived from an office “{office}”, nor from any other; make its kit, or merge what it sent, first.</source>
            <translation>No ha llegado nada de una oficina «{office}» ni de ninguna otra; prepare primero su kit o combine lo que envió.</translation>
        </message>
        <message>
            <source>Nothing of this cycle has been exported from this workspace yet, so “{name}” stands for no export; export the report once without --redline-from.</source>
            <translation>Todavía no se ha exportado nada de este ciclo desde este espacio de trabajo, así que «{name}» no designa ninguna exportación; exporte el informe una vez sin --redline-from.</translation>
        </message>
        <message>
            <source>Nothing was asked of an office “{office}”, and nothing has arrived from it; the offices that are known here: {known}.</source>
            <translation>No se ha pedido nada a una oficina «{office}» ni ha llegado nada de ella; las oficinas que se conocen aquí: {known}.</translation>
        </message>
        <message>
            <source>Only a newer version of this program understands {detail} thing(s) in this workspace; they are kept as they are and not shown.</source>
            <translation>Solo una versión más reciente de este programa reconoce {detail} elemento(s) de este espacio de trabajo; se conservan como están y no se muestran.</translation>
        </message>
        <message>
            <source>Receipts are written by headquarters; from here, send a packet.</source>
            <translation>Los acuses de recibo los escribe la sede; desde aquí, envíe un paquete.</translation>
        </message>
        <message>
            <source>Reminders are for headquarters to write; this is an office's workspace.</source>
            <translation>Los recordatorios los escribe la sede; este es el espacio de trabajo de una oficina.</translation>
        </message>
        <message>
            <source>Said already in {others}: “{said}”</source>
            <translation>Ya se dice en {others}: «{said}»</translation>
        </message>
        <message>
            <source>Say which office is meant; the name is empty.</source>
            <translation>Indique a qué oficina se refiere; el nombre está vacío.</translation>
        </message>
        <message>
            <source>Say which office it is for; the name is empty.</source>
            <translation>Indique para qué oficina es; el nombre está vacío.</translation>
        </message>
        <message>
            <source>Say why: the note is empty.</source>
            <translation>Indique el motivo: la nota está vacía.</translation>
        </message>
        <message>
            <source>Several exports or texts have ids that begin with “{name}”; give more of the id.</source>
            <translation>Varias exportaciones o textos tienen un id que empieza por «{name}»; escriba más caracteres del id.</translation>
        </message>
        <message>
            <source>Something is still open in this cycle: {conflicts} conflict(s), {unread} text(s) merged automatically that nobody has read, {drafts} draft(s) not published; finish these, or roll over all the same (in the terminal with --anyway).</source>
            <translation>Todavía hay algo pendiente en este ciclo: {conflicts} conflicto(s), {unread} texto(s) combinado(s) automáticamente que nadie ha leído, {drafts} borrador(es) sin publicar; termínelo, o pase al ciclo siguiente de todos modos (en la terminal, con --anyway).</translation>
        </message>
        <message>
            <source>Something outside of the template, “{subject}”, is left out of reports, so that they fetch nothing; put it into the template itself if it is needed.</source>
            <translation>Un elemento externo a la plantilla, «{subject}», se excluye de los informes, para que no carguen nada de fuera; insértelo en la propia plantilla si se necesita.</translation>
        </message>
        <message>
            <source>Spelling cannot be checked now ({detail}); try again, or start the program anew.</source>
            <translation>La ortografía no se puede revisar ahora ({detail}); inténtelo de nuevo o reinicie el programa.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Se detuvo; no se cambió nada.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds a document type, which no program writes that makes Word files, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation>El archivo de Word «{path}» contiene una declaración de tipo de documento, que ningún programa que crea archivos de Word escribe, y no se leyó; copie su texto en un documento nuevo, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds macros or controls that run programs, and was not read; save it in Word as .docx without them and try again.</source>
            <translation>El archivo de Word «{path}» contiene macros o controles que ejecutan programas, y no se leyó; guárdelo en Word como .docx sin ellos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds objects of other programs (OLE), and was not read; put pictures in their place in Word, save it as .docx and try again.</source>
            <translation>El archivo de Word «{path}» contiene objetos de otros programas (OLE), y no se leyó; sustitúyalos en Word por imágenes, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The Word file “{path}” is built of more pieces, or of larger or deeper ones, than a report can have, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation>El archivo de Word «{path}» se compone de más elementos, o de elementos más grandes o con más niveles, de los que puede tener un informe, y no se leyó; copie su texto en un documento nuevo, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The Word file “{path}” is saved as Strict Open XML, of which no report can be made; save it in Word as ordinary “Word document (.docx)” and try again.</source>
            <translation>El archivo de Word «{path}» está guardado como Strict Open XML, con el que no se puede hacer ningún informe; guárdelo en Word como «Documento de Word (.docx)» normal e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The commitment {commitment} does not stand under {code}; name one that does, or another transformation.</source>
            <translation>El compromiso {commitment} no está en {code}; indique uno que sí lo esté u otra transformación.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is like that already; nothing was changed.</source>
            <translation>El compromiso {commitment} ya está así; no se cambió nada.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is not retired; nothing was changed.</source>
            <translation>El compromiso {commitment} no está retirado; no se cambió nada.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is retired already; nothing was changed.</source>
            <translation>El compromiso {commitment} ya está retirado; no se cambió nada.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is the only one under {code}, which has sections of its own; put another there before you move it, or retire it instead.</source>
            <translation>El compromiso {commitment} es el único de {code}, que tiene secciones propias; ponga otro allí antes de moverlo, o retírelo.</translation>
        </message>
        <message>
            <source>The commitment {commitment} must have a text; to have it no longer reported on, retire it.</source>
            <translation>El compromiso {commitment} debe tener un texto; para que ya no se informe sobre él, retírelo.</translation>
        </message>
        <message>
            <source>The commitments are for headquarters to edit; ask them, or comment on the section.</source>
            <translation>La edición de los compromisos corresponde a la sede; consulte a la sede o comente la sección.</translation>
        </message>
        <message>
            <source>The data for the cycle “{cycle}” belong to another framework than this workspace; name the folder of its own framework.</source>
            <translation>Los datos del ciclo «{cycle}» pertenecen a un marco distinto del de este espacio de trabajo; indique la carpeta de su propio marco.</translation>
        </message>
        <message>
            <source>The document has no section “{reference}”, though the workspace has; “import --dry-run --json” lists the sections of the document.</source>
            <translation>El documento no tiene la sección «{reference}», aunque el espacio de trabajo sí la tiene; «import --dry-run --json» enumera las secciones del documento.</translation>
        </message>
        <message>
            <source>The end of the packet “{path}” is missing ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation>Falta el final del paquete «{path}» ({detail}); pídalo de nuevo a quien lo envió, o recupere lo que está íntegro desde la terminal (merge --salvage).</translation>
        </message>
        <message>
            <source>The file is damaged: {detail}. Restore a copy of it.</source>
            <translation>El archivo está dañado: {detail}. Restaure una copia.</translation>
        </message>
        <message>
            <source>The file “{detail}” lies on a network drive, where nothing can be saved while the connection is lost; close it and move it to this machine while you write.</source>
            <translation>El archivo «{detail}» está en una unidad de red, donde no se puede guardar nada mientras se pierde la conexión; ciérrelo y muévalo a este equipo mientras redacta.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to another cycle ({theirs}) than this workspace ({ours}); if that is the next one, roll over to it first, else take the file into a workspace of its own cycle.</source>
            <translation>El archivo «{path}» pertenece a un ciclo ({theirs}) distinto del de este espacio de trabajo ({ours}); si es el siguiente, pase primero a ese ciclo; si no, incorpore el archivo a un espacio de trabajo de su propio ciclo.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to another framework ({theirs}) than this workspace ({ours}); merge it into a workspace of its own framework.</source>
            <translation>El archivo «{path}» pertenece a un marco ({theirs}) distinto del de este espacio de trabajo ({ours}); combínelo con un espacio de trabajo de su propio marco.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to the cycle {theirs}, which was rolled over to {ours} here; take it into a copy of the archive that was made then, and allow that copy to be written to first.</source>
            <translation>El archivo «{path}» pertenece al ciclo {theirs}, del que aquí ya se pasó a {ours}; incorpórelo a una copia del archivo histórico que se creó entonces, después de permitir la escritura en esa copia.</translation>
        </message>
        <message>
            <source>The file “{path}” brings decisions about texts, and {person} ({fingerprint}) is not known to decide here; ask them by phone whether it is theirs, and if it is, merge again with --trust {fingerprint}.</source>
            <translation>El archivo «{path}» trae decisiones sobre textos, y aquí no consta que a {person} ({fingerprint}) le corresponda decidir; pregúntele por teléfono si es suyo y, de ser así, combine de nuevo con --trust {fingerprint}.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used: {detail}.</source>
            <translation>El archivo «{path}» no se puede usar: {detail}.</translation>
        </message>
        <message>
            <source>The file “{path}” comes from training and this workspace is a real one; nothing of it was taken in.</source>
            <translation>El archivo «{path}» proviene de una formación y este espacio de trabajo es real; no se incorporó nada.</translation>
        </message>
        <message>
            <source>The file “{path}” does not say what headings mean: {problem}; it must be a TOML file with a table [headings] of texts.</source>
            <translation>El archivo «{path}» no indica qué significan los títulos: {problem}; debe ser un archivo TOML con una tabla [headings] de textos.</translation>
        </message>
        <message>
            <source>The file “{path}” has a password; take it off, save it in Word as .docx and try again.</source>
            <translation>El archivo «{path}» tiene contraseña; quítela, guárdelo en Word como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” holds no section of a report; it needs the headings of commitments or transformations and the questions, worded as in the printed report.</source>
            <translation>El archivo «{path}» no contiene ninguna sección de un informe; necesita los títulos de compromisos o transformaciones y las preguntas, redactados como en el informe impreso.</translation>
        </message>
        <message>
            <source>The file “{path}” is a PDF; choose the Word file it was made of, or copy its text into a .txt file.</source>
            <translation>El archivo «{path}» es un PDF; elija el archivo de Word del que procede, o copie su texto en un archivo .txt.</translation>
        </message>
        <message>
            <source>The file “{path}” is a Word document kept as one XML file; open it in Word, save it as ordinary .docx and try again.</source>
            <translation>El archivo «{path}» es un documento de Word guardado como un único archivo XML; ábralo en Word, guárdelo como .docx normal e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is a Word file of the old kind (.doc) or has a password; take the password off in Word, save it as .docx and try again.</source>
            <translation>El archivo «{path}» es un archivo de Word antiguo (.doc) o tiene contraseña; quite la contraseña en Word, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is a real one and this workspace is for training; merge it into the real workspace.</source>
            <translation>El archivo «{path}» es real y este espacio de trabajo es para formación; combínelo con el espacio de trabajo real.</translation>
        </message>
        <message>
            <source>The file “{path}” is a web page, whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation>El archivo «{path}» es una página web, sea cual sea su extensión; ábralo en Word, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is an OpenDocument file (.odt), whatever its name ends in; open it in LibreOffice or Word, save it as .docx and try again.</source>
            <translation>El archivo «{path}» es un archivo OpenDocument (.odt), sea cual sea su extensión; ábralo en LibreOffice o Word, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is an office kit, which is not merged; open it as a new workspace (in the terminal with “new” and --kit).</source>
            <translation>El archivo «{path}» es un kit de oficina, que no se combina; ábralo como un nuevo espacio de trabajo (en la terminal, con «new» y --kit).</translation>
        </message>
        <message>
            <source>The file “{path}” is empty; ask its sender for it again.</source>
            <translation>El archivo «{path}» está vacío; pídalo de nuevo a quien lo envió.</translation>
        </message>
        <message>
            <source>The file “{path}” is empty; choose the report itself.</source>
            <translation>El archivo «{path}» está vacío; elija el informe mismo.</translation>
        </message>
        <message>
            <source>The file “{path}” is larger than a packet can be; nothing was read.</source>
            <translation>El archivo «{path}» es más grande de lo que puede ser un paquete; no se leyó nada.</translation>
        </message>
        <message>
            <source>The file “{path}” is larger than a report can be, and was not read; make its pictures smaller or take them out, save it in Word as .docx and try again.</source>
            <translation>El archivo «{path}» es más grande de lo que puede ser un informe, y no se leyó; reduzca o quite sus imágenes, guárdelo en Word como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is meant for the office {theirs} and this is the workspace of {ours}; ask headquarters for yours.</source>
            <translation>El archivo «{path}» está destinado a la oficina {theirs} y este es el espacio de trabajo de {ours}; pida el suyo a la sede.</translation>
        </message>
        <message>
            <source>The file “{path}” is neither a packet nor a workspace; choose a file that ends in .iompack or .iomdb, or a text that was packed.</source>
            <translation>El archivo «{path}» no es ni un paquete ni un espacio de trabajo; elija un archivo terminado en .iompack o .iomdb, o un texto que contenga un paquete.</translation>
        </message>
        <message>
            <source>The file “{path}” is neither text nor a Word document; choose a .txt or .docx file.</source>
            <translation>El archivo «{path}» no es ni texto ni un documento de Word; elija un archivo .txt o .docx.</translation>
        </message>
        <message>
            <source>The file “{path}” is no office kit; ask headquarters for the kit of your office.</source>
            <translation>El archivo «{path}» no es un kit de oficina; pida a la sede el kit de su oficina.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a Word document that can be read; save it in Word as .docx and try again.</source>
            <translation>El archivo «{path}» no es un documento de Word que se pueda leer; guárdelo en Word como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a workspace of this program; choose a file that ends in .iomdb.</source>
            <translation>El archivo «{path}» no es un espacio de trabajo de este programa; elija un archivo terminado en .iomdb.</translation>
        </message>
        <message>
            <source>The file “{path}” is not text in UTF-8; save it as UTF-8 text and try again.</source>
            <translation>El archivo «{path}» no es texto en UTF-8; guárdelo como texto UTF-8 e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is packed as no program packs a Word document, and was not read; ask its sender what it is, or open it in Word if you trust them, save it as .docx and try again.</source>
            <translation>El archivo «{path}» está comprimido como ningún programa comprime un documento de Word, y no se leyó; pregunte a quien lo envió qué es o, si confía en esa persona, ábralo en Word, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is rich text (.rtf), whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation>El archivo «{path}» es texto enriquecido (.rtf), sea cual sea su extensión; ábralo en Word, guárdelo como .docx e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{path}” is signed by {person}, {office}, who was retired here on {since}, so nothing of it was taken in; ask the office who writes for it now, or reinstate them.</source>
            <translation>El archivo «{path}» está firmado por {person}, {office}, con baja aquí desde el {since}, por lo que no se incorporó nada; pregunte a la oficina quién redacta ahora en su nombre, o reincorpore a esta persona.</translation>
        </message>
        <message>
            <source>The file “{path}” is there already and is not as this program wrote it, so it may hold somebody's changes; import it first, and choose another name.</source>
            <translation>El archivo «{path}» ya existe y no está como lo escribió este programa, por lo que puede contener cambios de alguien; impórtelo primero y elija otro nombre.</translation>
        </message>
        <message>
            <source>The file “{path}” is there already; choose another name.</source>
            <translation>El archivo «{path}» ya existe; elija otro nombre.</translation>
        </message>
        <message>
            <source>The file “{path}” says that it comes from {who}, but it is signed with another key ({fingerprint}) than theirs ({known}); ask them by phone, and if the new key is right, merge again with --trust {fingerprint} or confirm it in the window.</source>
            <translation>El archivo «{path}» indica que proviene de {who}, pero está firmado con una clave ({fingerprint}) distinta de la suya ({known}); pregúntele por teléfono y, si la clave nueva es correcta, combine de nuevo con --trust {fingerprint} o confírmela en la ventana.</translation>
        </message>
        <message>
            <source>The file “{path}” was written for another headquarters than this workspace belongs to; merge it into the workspace that its kit came from.</source>
            <translation>El archivo «{path}» se escribió para una sede distinta de aquella a la que pertenece este espacio de trabajo; combínelo con el espacio de trabajo del que procede su kit.</translation>
        </message>
        <message>
            <source>The folder “{path}” holds no file for the cycle “{cycle}”; it has cycles: {known}.</source>
            <translation>La carpeta «{path}» no contiene ningún archivo para el ciclo «{cycle}»; tiene los ciclos: {known}.</translation>
        </message>
        <message>
            <source>The framework file “{file}” has {count} mistake(s): {mistakes}.</source>
            <translation>El archivo del marco «{file}» tiene {count} error(es): {mistakes}.</translation>
        </message>
        <message>
            <source>The heading “{heading}” cannot mean “{meaning}”: this workspace has no such commitment, and the document has none of that id under a transformation; correct the id, or leave the line out of the map.</source>
            <translation>El título «{heading}» no puede significar «{meaning}»: este espacio de trabajo no tiene tal compromiso, y el documento no tiene ninguno con ese número bajo una transformación; corrija el número o quite la línea de la correspondencia.</translation>
        </message>
        <message>
            <source>The heading “{heading}” cannot mean “{meaning}”; write the key of a question, a section (CYCLE/COMMITMENT/QUESTION), “commitment ID”, “transformation CODE”, “ignore”, “leave out” or “text”.</source>
            <translation>El título «{heading}» no puede significar «{meaning}»; escriba la clave de una pregunta, una sección (CICLO/COMPROMISO/PREGUNTA), «commitment ID», «transformation CODE», «ignore», «leave out» o «text».</translation>
        </message>
        <message>
            <source>The id “{commitment}” is in use already, perhaps by a retired commitment; choose another, or reinstate that one.</source>
            <translation>El id «{commitment}» ya está en uso, quizá por un compromiso retirado; elija otro o restablezca ese compromiso.</translation>
        </message>
        <message>
            <source>The kit “{path}” was written by a newer version of this program; install the newer program to open it.</source>
            <translation>El kit «{path}» se escribió con una versión más reciente de este programa; instale el programa más reciente para abrirlo.</translation>
        </message>
        <message>
            <source>The list of the style “{subject}” has too few levels and gets the rest from the shipped template; define nine levels for a look of your own.</source>
            <translation>La lista del estilo «{subject}» tiene muy pocos niveles y toma los demás de la plantilla del programa; defina nueve niveles para un aspecto propio.</translation>
        </message>
        <message>
            <source>The name “{name}…” is too long; a name has {most} characters at most.</source>
            <translation>El nombre «{name}…» es demasiado largo; un nombre tiene como máximo {most} caracteres.</translation>
        </message>
        <message>
            <source>The name “{path}” does not end in .docx; choose a name that does.</source>
            <translation>El nombre «{path}» no termina en .docx; elija uno que sí termine así.</translation>
        </message>
        <message>
            <source>The name “{path}” ends neither in .xlsx nor in .csv; choose a name that does.</source>
            <translation>El nombre «{path}» no termina ni en .xlsx ni en .csv; elija uno que sí termine así.</translation>
        </message>
        <message>
            <source>The packet cannot be sealed, since the key of headquarters is not known here; merge a receipt from headquarters first, or pack without sealing.</source>
            <translation>El paquete no se puede cifrar, porque aquí no se conoce la clave de la sede; combine primero un acuse de recibo de la sede, o empaquete sin cifrar.</translation>
        </message>
        <message>
            <source>The packet “{path}” cannot be put together here ({detail}); ask its sender to pack everything with --all.</source>
            <translation>El paquete «{path}» no se puede recomponer aquí ({detail}); pida a quien lo envió que empaquete todo con --all.</translation>
        </message>
        <message>
            <source>The packet “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation>El paquete «{path}» contiene algo que no corresponde a su id ({detail}), por lo que no se dio nada por válido; pídalo de nuevo a quien lo envió.</translation>
        </message>
        <message>
            <source>The packet “{path}” is damaged where it says what it holds ({detail}); ask its sender for it again.</source>
            <translation>El paquete «{path}» está dañado donde indica su contenido ({detail}); pídalo de nuevo a quien lo envió.</translation>
        </message>
        <message>
            <source>The packet “{path}” is not signed by whom it names ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation>El paquete «{path}» no está firmado por quien indica ({detail}), por lo que no se dio nada por válido; pídalo de nuevo a quien lo envió.</translation>
        </message>
        <message>
            <source>The packet “{path}” is sealed for somebody else; open it with the key it was sealed for, or ask its sender to pack it without sealing.</source>
            <translation>El paquete «{path}» está cifrado para otra persona; ábralo con la clave para la que se cifró, o pida a quien lo envió que lo empaquete sin cifrar.</translation>
        </message>
        <message>
            <source>The packet “{path}” was damaged on its way ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation>El paquete «{path}» se dañó en el camino ({detail}); pídalo de nuevo a quien lo envió, o recupere lo que está íntegro desde la terminal (merge --salvage).</translation>
        </message>
        <message>
            <source>The packet “{path}” was written by a newer version of this program (format {version}); install the newer program to read it.</source>
            <translation>El paquete «{path}» se escribió con una versión más reciente de este programa (formato {version}); instale el programa más reciente para leerlo.</translation>
        </message>
        <message>
            <source>The packet “{path}” would unpack to more than any report holds ({detail}), so it was not read; ask its sender what it is.</source>
            <translation>El paquete «{path}», al descomprimirse, ocuparía más que cualquier informe ({detail}), por lo que no se leyó; pregunte a quien lo envió qué es.</translation>
        </message>
        <message>
            <source>The place for the report shares a line with other things in the template “{path}”; give it a paragraph of its own.</source>
            <translation>El lugar del informe comparte línea con otros elementos en la plantilla «{path}»; dele un párrafo propio.</translation>
        </message>
        <message>
            <source>The place for the report stands at the head or foot of the page in the template “{path}”; move it into the text itself.</source>
            <translation>El lugar del informe está en el encabezado o el pie de página en la plantilla «{path}»; muévalo al texto mismo.</translation>
        </message>
        <message>
            <source>The place for the report stands inside a table in the template “{path}”, where no page can end; move it out of the table.</source>
            <translation>El lugar del informe está dentro de una tabla en la plantilla «{path}», donde ninguna página puede terminar; sáquelo de la tabla.</translation>
        </message>
        <message>
            <source>The place for the report stands inside a text box in the template “{path}”, which cannot grow over pages; move it into the text itself.</source>
            <translation>El lugar del informe está dentro de un cuadro de texto en la plantilla «{path}», que no puede extenderse a varias páginas; muévalo al texto mismo.</translation>
        </message>
        <message>
            <source>The question, as it is printed, opens a quote and does not close it: {said}…</source>
            <translation>La pregunta, tal como se imprime, abre comillas y no las cierra: {said}…</translation>
        </message>
        <message>
            <source>The report is not final: {count} of its sections are not cleared, the first is {reference}; clear them, or export without --final.</source>
            <translation>El informe no es final: {count} de sus secciones no están aprobadas, la primera es {reference}; apruébelas o exporte sin --final.</translation>
        </message>
        <message>
            <source>The section {reference} belongs to the cycle {cycle}, which was rolled over: it can be read, not changed.</source>
            <translation>La sección {reference} pertenece al ciclo {cycle}, del que ya se pasó al siguiente: se puede leer, pero no modificar.</translation>
        </message>
        <message>
            <source>The section {reference} has several texts; choose between them first.</source>
            <translation>La sección {reference} tiene varios textos; primero elija uno.</translation>
        </message>
        <message>
            <source>The section {reference} was changed meanwhile; look at it again and decide anew.</source>
            <translation>La sección {reference} se modificó entretanto; revísela y decida de nuevo.</translation>
        </message>
        <message>
            <source>The section “{reference}” cannot be both kept and removed; name it only once, behind --keep-missing or behind --remove-missing.</source>
            <translation>La sección «{reference}» no se puede conservar y quitar a la vez; nómbrela una sola vez, tras --keep-missing o tras --remove-missing.</translation>
        </message>
        <message>
            <source>The section “{reference}” is not missing in the document; only a missing one can be kept or removed as such.</source>
            <translation>La sección «{reference}» no falta en el documento; solo una que falta se puede conservar o quitar como tal.</translation>
        </message>
        <message>
            <source>The slot “{subject}” has lost its tag and is found by its title; give it the tag iom-tracker:{subject} again.</source>
            <translation>El espacio reservado «{subject}» ha perdido su etiqueta y se encuentra por su título; asígnele de nuevo la etiqueta iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>The slot “{subject}” is found by its text; that does, and a content control with the tag iom-tracker:{subject} does too.</source>
            <translation>El espacio reservado «{subject}» se encuentra por su texto; es suficiente, y también lo es un control de contenido con la etiqueta iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>The style “{subject}” has no list that fits and gets that of the shipped template; for one of your own tie the style to a list.</source>
            <translation>El estilo «{subject}» no tiene una lista adecuada y toma la de la plantilla del programa; para una lista propia, vincule el estilo a ella.</translation>
        </message>
        <message>
            <source>The style “{subject}” is missing and is taken from the shipped template; for a look of your own make a style of that name.</source>
            <translation>El estilo «{subject}» falta y se toma de la plantilla del programa; para un aspecto propio, cree un estilo con ese nombre.</translation>
        </message>
        <message>
            <source>The table “{detail}” does not follow from what was published; it needs to be rebuilt.</source>
            <translation>La tabla «{detail}» no se corresponde con lo publicado; hay que reconstruirla.</translation>
        </message>
        <message>
            <source>The template has a table of contents of its own, and reports bring theirs; delete it, or export without contents.</source>
            <translation>La plantilla tiene su propio índice, y los informes llevan el suyo; bórrelo o exporte sin índice.</translation>
        </message>
        <message>
            <source>The template has changes tracked, so Word tracks what is changed in reports too; switch it off if that is not meant.</source>
            <translation>La plantilla tiene activado el control de cambios, por lo que Word también registra los cambios en los informes; desactívelo si no es lo que desea.</translation>
        </message>
        <message>
            <source>The template holds comments, which are left out of reports; delete them in the template.</source>
            <translation>La plantilla contiene comentarios, que se excluyen de los informes; bórrelos en la plantilla.</translation>
        </message>
        <message>
            <source>The template holds tracked changes, which reports take for accepted; accept or reject them in the template.</source>
            <translation>La plantilla contiene cambios registrados, que los informes dan por aceptados; acéptelos o rechácelos en la plantilla.</translation>
        </message>
        <message>
            <source>The template is protected against changes and reports are not, so that they can be cleared; end the protection in the template.</source>
            <translation>La plantilla está protegida contra cambios y los informes no, para que se puedan aprobar; quite la protección de la plantilla.</translation>
        </message>
        <message>
            <source>The template names no language, so reports name none; set one for the whole text.</source>
            <translation>La plantilla no indica ningún idioma, por lo que los informes tampoco; establezca uno para todo el texto.</translation>
        </message>
        <message>
            <source>The template that is kept on this machine is damaged; keep it again, or go back to the one that comes with the program (in the terminal with “template --forget”).</source>
            <translation>La plantilla que se conserva en este equipo está dañada; consérvela de nuevo, o vuelva a la que viene con el programa (en la terminal, con «template --forget»).</translation>
        </message>
        <message>
            <source>The template “{name}”, which is kept on this machine, can no longer be used; keep another, or go back to the one that comes with the program (in the terminal with “template --forget”). {reason}</source>
            <translation>La plantilla «{name}», que se conserva en este equipo, ya no se puede usar; conserve otra, o vuelva a la que viene con el programa (en la terminal, con «template --forget»). {reason}</translation>
        </message>
        <message>
            <source>The template “{path}” has no place for the report; put a paragraph that says only iom-tracker:report where it is to go, or a content control with that tag.</source>
            <translation>La plantilla «{path}» no tiene un lugar para el informe; ponga donde corresponda un párrafo que diga solo iom-tracker:report, o un control de contenido con esa etiqueta.</translation>
        </message>
        <message>
            <source>The template “{path}” has several places for the report; take all away but one of the content controls with the tag iom-tracker:report and the paragraphs that say it.</source>
            <translation>La plantilla «{path}» tiene varios espacios para el informe; deje solo uno de los controles de contenido con la etiqueta iom-tracker:report y de los párrafos que lo dicen.</translation>
        </message>
        <message>
            <source>The template “{path}” holds a field that fetches from other files ({detail}); take the field out, or turn it into plain text (in Word with Ctrl+Shift+F9).</source>
            <translation>La plantilla «{path}» contiene un campo que toma datos de otros archivos ({detail}); quite el campo o conviértalo en texto normal (en Word, con Ctrl+Shift+F9).</translation>
        </message>
        <message>
            <source>The template “{path}” holds no styles at all; open it in Word or LibreOffice, save it as .docx again and use that file.</source>
            <translation>La plantilla «{path}» no contiene ningún estilo; ábrala en Word o LibreOffice, guárdela de nuevo como .docx y use ese archivo.</translation>
        </message>
        <message>
            <source>The template “{path}” is damaged: a part that it refers to is not there; save it in Word again.</source>
            <translation>La plantilla «{path}» está dañada: falta una parte a la que hace referencia; guárdela de nuevo en Word.</translation>
        </message>
        <message>
            <source>The template “{path}” lacks these styles or their lists: {detail}; add them.</source>
            <translation>A la plantilla «{path}» le faltan estos estilos o sus listas: {detail}; agréguelos.</translation>
        </message>
        <message>
            <source>The text for {reference} is empty; to take the published text out, use “write” with --withdraw.</source>
            <translation>El texto para {reference} está vacío; para quitar el texto publicado, use «write» con --withdraw.</translation>
        </message>
        <message>
            <source>The text of commitment {where} holds a paragraph more than once: “{detail}”</source>
            <translation>El texto del compromiso {where} contiene un párrafo más de una vez: «{detail}»</translation>
        </message>
        <message>
            <source>The text of the commitment itself says this twice: “{said}”</source>
            <translation>El propio texto del compromiso dice esto dos veces: «{said}»</translation>
        </message>
        <message>
            <source>The words “{words}” do not stand in {reference}; copy them from the text as it is shown.</source>
            <translation>Las palabras «{words}» no aparecen en {reference}; cópielas del texto tal como se muestra.</translation>
        </message>
        <message>
            <source>The workspace holds a damaged entry ({detail}); restore a copy of the file.</source>
            <translation>El espacio de trabajo contiene una entrada dañada ({detail}); restaure una copia del archivo.</translation>
        </message>
        <message>
            <source>The workspace was not rolled over and is as it was. {reason} The archive “{path}” was written and stays; before you try again, delete it or name another.</source>
            <translation>El espacio de trabajo no pasó al ciclo siguiente y está como estaba. {reason} El archivo histórico «{path}» se escribió y se mantiene; antes de intentarlo de nuevo, bórrelo o indique otro.</translation>
        </message>
        <message>
            <source>The workspace “{path}” could not be read to its end ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>El espacio de trabajo «{path}» no se pudo leer hasta el final ({detail}), por lo que no se dio nada por válido; pida un paquete a su propietario.</translation>
        </message>
        <message>
            <source>The workspace “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>El espacio de trabajo «{path}» contiene algo que no corresponde a su id ({detail}), por lo que no se dio nada por válido; pida un paquete a su propietario.</translation>
        </message>
        <message>
            <source>The workspace “{path}” holds what this program never writes ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>El espacio de trabajo «{path}» contiene algo que este programa nunca escribe ({detail}), por lo que no se dio nada por válido; pida un paquete a su propietario.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is being written to by another program; try again in a moment.</source>
            <translation>Otro programa está escribiendo en el espacio de trabajo «{path}»; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); ask its owner to check it and to send a packet.</source>
            <translation>El espacio de trabajo «{path}» está dañado ({detail}); pida a su propietario que lo compruebe y envíe un paquete.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); restore a copy of the file.</source>
            <translation>El espacio de trabajo «{path}» está dañado ({detail}); restaure una copia del archivo.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is larger than can be taken in ({detail}); ask its owner for a packet.</source>
            <translation>El espacio de trabajo «{path}» es demasiado grande para incorporarlo ({detail}); pida un paquete a su propietario.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is not built as ours are ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>El espacio de trabajo «{path}» no tiene la estructura de los nuestros ({detail}), por lo que no se dio nada por válido; pida un paquete a su propietario.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is open already, in another window of this program; go on there, or close it there first.</source>
            <translation>El espacio de trabajo «{path}» ya está abierto en otra ventana de este programa; continúe allí o ciérrelo allí primero.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is read-only; copy it to a folder where you may write and open the copy.</source>
            <translation>El espacio de trabajo «{path}» es de solo lectura; cópielo a una carpeta en la que pueda escribir y abra la copia.</translation>
        </message>
        <message>
            <source>The workspace “{path}” takes too long to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation>El espacio de trabajo «{path}» tarda demasiado en leerse ({detail}), por lo que se abandonó la lectura; pida un paquete a su propietario.</translation>
        </message>
        <message>
            <source>The workspace “{path}” takes too much memory to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation>El espacio de trabajo «{path}» requiere demasiada memoria para leerse ({detail}), por lo que se abandonó la lectura; pida un paquete a su propietario.</translation>
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); install the newer program to open it.</source>
            <translation>El espacio de trabajo «{path}» se escribió con una versión más reciente de este programa (formato {version}); instale el programa más reciente para abrirlo.</translation>
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); it can be read here, and changed only with the newer program.</source>
            <translation>El espacio de trabajo «{path}» se escribió con una versión más reciente de este programa (formato {version}); aquí se puede leer, y modificar solo con el programa más reciente.</translation>
        </message>
        <message>
            <source>There are no words in the language “{language}”; choose one of: {known}.</source>
            <translation>No hay textos en el idioma «{language}»; elija uno de estos: {known}.</translation>
        </message>
        <message>
            <source>There are several versions of the commitment {commitment}; choose between them on “Conflicts” (in the terminal with “resolve”) before you change it.</source>
            <translation>Hay varias versiones del compromiso {commitment}; elija una en «Conflictos» (en la terminal, con «resolve») antes de modificarlo.</translation>
        </message>
        <message>
            <source>There is neither an export nor a text whose id begins with “{name}”; “log” lists the texts of a section, and “last” stands for the last export.</source>
            <translation>No hay ninguna exportación ni ningún texto cuyo id empiece por «{name}»; «log» muestra los textos de una sección, y «last» designa la última exportación.</translation>
        </message>
        <message>
            <source>There is no commitment “{commitment}” in this workspace; “status --json” lists them all.</source>
            <translation>No hay ningún compromiso «{commitment}» en este espacio de trabajo; «status --json» los muestra todos.</translation>
        </message>
        <message>
            <source>There is no dictionary for the language “{language}”; choose one of: {known}.</source>
            <translation>No hay diccionario para el idioma «{language}»; elija uno de estos: {known}.</translation>
        </message>
        <message>
            <source>There is no file “{path}”; it may have been moved, renamed or deleted.</source>
            <translation>No existe el archivo «{path}»; es posible que se haya movido, borrado o que tenga otro nombre.</translation>
        </message>
        <message>
            <source>There is no framework “{framework}” with a cycle “{cycle}”; this program has: {known}.</source>
            <translation>No hay ningún marco «{framework}» con un ciclo «{cycle}»; este programa tiene: {known}.</translation>
        </message>
        <message>
            <source>There is no merge to undo: none has changed anything since the last one that was undone.</source>
            <translation>No hay ninguna combinación que deshacer: ninguna ha cambiado nada desde la última que se deshizo.</translation>
        </message>
        <message>
            <source>There is no office “{office}” here, nor any other; a kit makes an office known.</source>
            <translation>Aquí no hay ninguna oficina «{office}», ni ninguna otra; una oficina se da a conocer con un kit.</translation>
        </message>
        <message>
            <source>There is no office “{office}” here; those that are known are: {known}. A kit makes an office known.</source>
            <translation>Aquí no hay ninguna oficina «{office}»; las que se conocen son: {known}. Una oficina se da a conocer con un kit.</translation>
        </message>
        <message>
            <source>There is no room left on the disk of “{path}”; free some space and try again.</source>
            <translation>No queda espacio en el disco de «{path}»; libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is no section “{reference}” in this workspace; “status --json” lists every section, as cycle/commitment/question.</source>
            <translation>No hay ninguna sección «{reference}» en este espacio de trabajo; «status --json» muestra todas las secciones, como ciclo/compromiso/pregunta.</translation>
        </message>
        <message>
            <source>There is no slot “contents” in the text, so they stand before the report; put a paragraph that says only iom-tracker:contents where they are to go.</source>
            <translation>No hay ningún espacio reservado «contents» en el texto, por lo que el índice va antes del informe; ponga donde corresponda un párrafo que diga solo iom-tracker:contents.</translation>
        </message>
        <message>
            <source>There is no slot “{subject}”, so reports go without it; put a paragraph that says only iom-tracker:{subject} where it is to go.</source>
            <translation>No hay ningún espacio reservado «{subject}», por lo que los informes van sin él; ponga donde corresponda un párrafo que diga solo iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>There is no transformation “{code}” in this framework.</source>
            <translation>No hay ninguna transformación «{code}» en este marco.</translation>
        </message>
        <message>
            <source>There is nothing to decide in {reference}; “conflicts” lists where there is.</source>
            <translation>No hay nada que decidir en {reference}; «conflicts» muestra dónde lo hay.</translation>
        </message>
        <message>
            <source>There is nothing to export: no chosen section has a published text.</source>
            <translation>No hay nada que exportar: ninguna de las secciones elegidas tiene un texto publicado.</translation>
        </message>
        <message>
            <source>There is nothing to export: no chosen section is cleared; have the texts cleared first (in the terminal with “review --clear”), or export those that are not cleared too (there without “--only”).</source>
            <translation>No hay nada que exportar: ninguna de las secciones elegidas está aprobada; haga que se aprueben primero los textos (en la terminal con «review --clear»), o exporte también los que no lo están (allí sin «--only»).</translation>
        </message>
        <message>
            <source>There is nothing to pack but the changed list of commitments: an office gets it with its receipt (in the terminal with “receipt”), somebody else at headquarters with “pack --all”.</source>
            <translation>No hay nada que empaquetar, salvo la lista modificada de compromisos: una oficina la recibe con su acuse de recibo (en la terminal con «receipt»), y otra persona de la sede con «pack --all».</translation>
        </message>
        <message>
            <source>There is nothing to pack: nothing is published in this workspace yet; publish something first.</source>
            <translation>No hay nada que empaquetar: todavía no se ha publicado nada en este espacio de trabajo; publique algo primero.</translation>
        </message>
        <message>
            <source>There is nothing to pack: nothing is published that headquarters has not confirmed; publish something first, or pack what is confirmed too with --all.</source>
            <translation>No hay nada que empaquetar: no hay nada publicado que la sede no haya confirmado; primero publique algo, o empaquete también lo confirmado con --all.</translation>
        </message>
        <message>
            <source>This file lies in a folder that {detail} copies elsewhere, which can bring an older file back over it; close it and move it to a folder that stays on this machine.</source>
            <translation>Este archivo está en una carpeta que {detail} copia a otro lugar, lo que puede reemplazarlo por una versión anterior; ciérrelo y muévalo a una carpeta que permanezca solo en este equipo.</translation>
        </message>
        <message>
            <source>This program has no dictionaries here, so spelling is not checked; “packaging/dev.py run” fetches them on Debian and Ubuntu, and a program that was packaged there brings them.</source>
            <translation>Este programa no tiene aquí diccionarios, por lo que no se revisa la ortografía; «packaging/dev.py run» los obtiene en Debian y Ubuntu, y un programa empaquetado allí los incluye.</translation>
        </message>
        <message>
            <source>This workspace has had no cycle “{cycle}”; it has had: {known}.</source>
            <translation>Este espacio de trabajo no ha tenido ningún ciclo «{cycle}»; ha tenido: {known}.</translation>
        </message>
        <message>
            <source>This workspace has had the cycle “{cycle}” already; name the one that comes next.</source>
            <translation>Este espacio de trabajo ya ha tenido el ciclo «{cycle}»; indique el que sigue.</translation>
        </message>
        <message>
            <source>What is agreed with the offices is for headquarters to note; ask them.</source>
            <translation>Anotar lo acordado con las oficinas corresponde a la sede; consulte a la sede.</translation>
        </message>
        <message>
            <source>Who may still send is for headquarters to say; ask them.</source>
            <translation>Decidir quién puede seguir enviando corresponde a la sede; consulte a la sede.</translation>
        </message>
        <message>
            <source>Who writes what is for headquarters to say; ask them, or comment on the section.</source>
            <translation>Decidir quién redacta qué corresponde a la sede; consulte a la sede o comente la sección.</translation>
        </message>
        <message>
            <source>a footnote became a paragraph</source>
            <translation>una nota al pie se convirtió en un párrafo</translation>
        </message>
        <message>
            <source>a formula became plain text: “{words}”</source>
            <translation>una fórmula se convirtió en texto simple: «{words}»</translation>
        </message>
        <message>
            <source>a table became paragraphs</source>
            <translation>una tabla se convirtió en párrafos</translation>
        </message>
        <message>
            <source>a text box became a paragraph</source>
            <translation>un cuadro de texto se convirtió en un párrafo</translation>
        </message>
        <message>
            <source>an endnote became a paragraph</source>
            <translation>una nota al final se convirtió en un párrafo</translation>
        </message>
        <message>
            <source>hidden in the document: “{words}”</source>
            <translation>oculto en el documento: «{words}»</translation>
        </message>
        <message>
            <source>it holds the text of {subject} too, which the document has nowhere else</source>
            <translation>contiene también el texto de {subject}, que el documento no tiene en ningún otro lugar</translation>
        </message>
        <message>
            <source>it stands in the content control of {subject}</source>
            <translation>está en el campo de {subject}</translation>
        </message>
        <message>
            <source>it stands in the document more than once</source>
            <translation>aparece más de una vez en el documento</translation>
        </message>
        <message>
            <source>it stands under {subject}</source>
            <translation>está bajo {subject}</translation>
        </message>
        <message>
            <source>line {line}: {field} {problem}</source>
            <translation>línea {line}: {field} {problem}</translation>
        </message>
        <message>
            <source>struck through by hand: “{words}”</source>
            <translation>tachado a mano: «{words}»</translation>
        </message>
        <message>
            <source>the document says something else of it as well</source>
            <translation>el documento dice además otra cosa al respecto</translation>
        </message>
        <message>
            <source>the document says that nothing was written here, but it holds: “{words}”</source>
            <translation>el documento dice que aquí no se ha escrito nada, pero contiene: «{words}»</translation>
        </message>
        <message>
            <source>the heading above it is that of {subject}</source>
            <translation>el título que lo precede es el de {subject}</translation>
        </message>
        <message>
            <source>the tag of its content control says {subject}</source>
            <translation>la etiqueta de su campo indica {subject}</translation>
        </message>
        <message>
            <source>the title of its content control says {subject}</source>
            <translation>el título de su campo indica {subject}</translation>
        </message>
        <message>
            <source>{cycle} is no reporting year; name one of four digits from 1900 on.</source>
            <translation>{cycle} no es un año de informe; indique uno de cuatro cifras a partir de 1900.</translation>
        </message>
        <message>
            <source>{field} {problem}</source>
            <translation>{field} {problem}</translation>
        </message>
        <message>
            <source>{named} and {more} more</source>
            <translation>{named} y {more} más</translation>
        </message>
        <message numerus="yes">
            <source>{n} words over the cap of {meant}, from here on: “{said}”</source>
            <translation>
                <numerusform>{n} palabra por encima del límite de {meant}, a partir de aquí: «{said}»</numerusform>
                <numerusform>{n} palabras por encima del límite de {meant}, a partir de aquí: «{said}»</numerusform>
            </translation>
        </message>
        <message>
            <source>{reference} belongs to a retired commitment.</source>
            <translation>{reference} pertenece a un compromiso retirado.</translation>
        </message>
        <message>
            <source>{reference} has no comment “{thread}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation>{reference} no tiene ningún comentario «{thread}», o hay varios cuyo id empieza así; elija uno de estos: {known}.</translation>
        </message>
        <message>
            <source>{reference} has no text “{revision}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation>{reference} no tiene ningún texto «{revision}», o hay varios cuyo id empieza así; elija uno de estos: {known}.</translation>
        </message>
        <message>
            <source>{reference} has several texts; choose between them first.</source>
            <translation>{reference} tiene varios textos; primero elija uno.</translation>
        </message>
        <message>
            <source>{reference} holds no published text yet.</source>
            <translation>{reference} aún no contiene ningún texto publicado.</translation>
        </message>
        <message>
            <source>{reference} is cleared already.</source>
            <translation>{reference} ya está aprobada.</translation>
        </message>
        <message>
            <source>{reference} is no longer asked for, since its commitment was retired; it can be read, and written again once headquarters has reinstated it.</source>
            <translation>{reference} ya no se pide, porque su compromiso se retiró; se puede leer, y volver a redactar cuando la sede lo restablezca.</translation>
        </message>
        <message>
            <source>{reference} is over its word cap; it must be shortened before it can be cleared.</source>
            <translation>{reference} supera el límite de palabras; hay que acortarla antes de poder aprobarla.</translation>
        </message>
        <message>
            <source>{reference} is your own text, or was put together by you; somebody else must clear it.</source>
            <translation>{reference} es un texto suyo o combinado por usted; debe aprobarlo otra persona.</translation>
        </message>
        <message>
            <source>{reference} was changed since you looked at it; read it again.</source>
            <translation>{reference} se modificó después de que usted la consultara; léala de nuevo.</translation>
        </message>
        <message>
            <source>{reference} was merged automatically; read it and name it by itself to clear it.</source>
            <translation>{reference} se combinó automáticamente; léala e indíquela por separado para aprobarla.</translation>
        </message>
        <message>
            <source>{where} has {detail} texts; choose between them.</source>
            <translation>{where} tiene {detail} textos; elija uno.</translation>
        </message>
        <message>
            <source>{where} is 1 word over its cap.</source>
            <translation>{where} supera su límite en 1 palabra.</translation>
        </message>
        <message>
            <source>{where} is {detail} words over its cap.</source>
            <translation>{where} supera su límite en {detail} palabras.</translation>
        </message>
        <message>
            <source>{where} says word for word what was said in {detail}.</source>
            <translation>{where} dice palabra por palabra lo que se dijo en {detail}.</translation>
        </message>
        <message>
            <source>“{commitment}” is no id for a commitment; use letters, digits, “_”, “.” and “-”, beginning with a letter or digit.</source>
            <translation>«{commitment}» no es un id válido para un compromiso; use letras, cifras, «_», «.» y «-», y empiece por una letra o una cifra.</translation>
        </message>
        <message>
            <source>“{name}” names nothing that the texts can be compared with; give “last” for the last export, “cleared” for what was cleared last, or the beginning of the id of an export or a text.</source>
            <translation>«{name}» no designa nada con lo que se puedan comparar los textos; indique «last» para la última exportación, «cleared» para lo último que se aprobó, o el comienzo del id de una exportación o de un texto.</translation>
        </message>
        <message>
            <source>“{path}” is no plain file; where it is a folder, choose the files inside it.</source>
            <translation>«{path}» no es un archivo normal; si es una carpeta, elija los archivos que contiene.</translation>
        </message>
        <message>
            <source>“{said}” is far from the reporting year {meant}.</source>
            <translation>«{said}» está lejos del año del informe, {meant}.</translation>
        </message>
        <message>
            <source>“{said}” is not spelled out, neither here nor earlier in the report.</source>
            <translation>«{said}» no se desarrolla ni aquí ni antes en el informe.</translation>
        </message>
        <message>
            <source>“{said}” is not the code of this transformation, which is {meant}.</source>
            <translation>«{said}» no es el código de esta transformación, que es {meant}.</translation>
        </message>
    </context>
</TS>
