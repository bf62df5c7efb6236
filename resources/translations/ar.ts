<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutYou</name>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change your name and office</source>
            <translation>تغيير اسمكم ومكتبكم</translation>
        </message>
        <message>
            <source>You write as {person}, {office}.</source>
            <translation>تكتبون باسم {person}، {office}.</translation>
        </message>
        <message>
            <source>You write as {person}.</source>
            <translation>تكتبون باسم {person}.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>ا&amp;سمكم</translation>
        </message>
        <message>
            <source>Your &amp;office</source>
            <translation>م&amp;كتبكم</translation>
        </message>
        <message>
            <source>as colleagues know it</source>
            <translation>كما يعرفه الزملاء</translation>
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation>مثلًا العراق، مكتب أربيل الفرعي</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About iom_tracker</source>
            <translation>&amp;حول iom_tracker</translation>
        </message>
        <message>
            <source>&amp;Arabic</source>
            <translation>ال&amp;عربية</translation>
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation>&amp;كما في النظام</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;غامق</translation>
        </message>
        <message>
            <source>&amp;Check spelling</source>
            <translation>ال&amp;تدقيق الإملائي</translation>
        </message>
        <message>
            <source>&amp;Clear formatting</source>
            <translation>إ&amp;زالة التنسيق</translation>
        </message>
        <message>
            <source>&amp;Close workspace</source>
            <translation>إ&amp;غلاق مساحة العمل</translation>
        </message>
        <message>
            <source>&amp;Conflicts</source>
            <translation>ال&amp;تعارضات</translation>
        </message>
        <message>
            <source>&amp;Copy the packet as text</source>
            <translation>&amp;نسخ الحزمة نصًا</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكن</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>الإ&amp;نكليزية</translation>
        </message>
        <message>
            <source>&amp;Export Word report…</source>
            <translation>&amp;تصدير تقرير Word…</translation>
        </message>
        <message>
            <source>&amp;Filter commitments</source>
            <translation>ت&amp;صفية الالتزامات</translation>
        </message>
        <message>
            <source>&amp;Find and replace</source>
            <translation>&amp;بحث واستبدال</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>ال&amp;فرنسية</translation>
        </message>
        <message>
            <source>&amp;History of this section</source>
            <translation>&amp;سجل هذا القسم</translation>
        </message>
        <message>
            <source>&amp;Import report…</source>
            <translation>ا&amp;ستيراد تقرير…</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;مائل</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>اخت&amp;صارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;فاتح</translation>
        </message>
        <message>
            <source>&amp;Merge files…</source>
            <translation>&amp;دمج ملفات…</translation>
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation>مساحة عمل &amp;جديدة…</translation>
        </message>
        <message>
            <source>&amp;Next spelling mistake</source>
            <translation>الخطأ الإملائي التا&amp;لي</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>قائمة م&amp;رقمة</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;نظرة عامة</translation>
        </message>
        <message>
            <source>&amp;Previous commitment</source>
            <translation>الالتزام ال&amp;سابق</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>ن&amp;شر</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة التنفيذ</translation>
        </message>
        <message>
            <source>&amp;Spanish</source>
            <translation>الإ&amp;سبانية</translation>
        </message>
        <message>
            <source>&amp;Submissions</source>
            <translation>الت&amp;قديمات</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Undo the last merge…</source>
            <translation>الت&amp;راجع عن آخر دمج…</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;دليل المستخدم</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>ال&amp;كتابة</translation>
        </message>
        <message>
            <source>Bullet &amp;list</source>
            <translation>قائمة &amp;نقطية</translation>
        </message>
        <message>
            <source>Clea&amp;r this section</source>
            <translation>إ&amp;جازة هذا القسم</translation>
        </message>
        <message>
            <source>Clear &amp;all sections of this page</source>
            <translation>إجازة &amp;كل أقسام هذه الصفحة</translation>
        </message>
        <message>
            <source>Co&amp;mment</source>
            <translation>&amp;تعليق</translation>
        </message>
        <message>
            <source>Co&amp;mmitments…</source>
            <translation>الالت&amp;زامات…</translation>
        </message>
        <message>
            <source>Copies of your wor&amp;k…</source>
            <translation>نسخ من عمل&amp;كم…</translation>
        </message>
        <message>
            <source>English (A&amp;merican)</source>
            <translation>الإنكليزية (الأ&amp;مريكية)</translation>
        </message>
        <message>
            <source>Find in the whole re&amp;port</source>
            <translation>البحث في التقرير &amp;كله</translation>
        </message>
        <message>
            <source>Find the ne&amp;xt one</source>
            <translation>البحث عن التا&amp;لي</translation>
        </message>
        <message>
            <source>Find the pre&amp;vious one</source>
            <translation>البحث عن ال&amp;سابق</translation>
        </message>
        <message>
            <source>From Wor&amp;d</source>
            <translation>&amp;من Word</translation>
        </message>
        <message>
            <source>Language of the &amp;report</source>
            <translation>لغة الت&amp;قرير</translation>
        </message>
        <message>
            <source>Make office &amp;kits…</source>
            <translation>إ&amp;عداد مجموعات عمل المكاتب…</translation>
        </message>
        <message>
            <source>Merge a packet from the cli&amp;pboard</source>
            <translation>دمج حزمة من ال&amp;حافظة</translation>
        </message>
        <message>
            <source>Ne&amp;xt commitment</source>
            <translation>الالتزام التا&amp;لي</translation>
        </message>
        <message>
            <source>Next &amp;year…</source>
            <translation>السنة ال&amp;مقبلة…</translation>
        </message>
        <message>
            <source>Open the &amp;sample report</source>
            <translation>فتح التقرير ال&amp;نموذجي</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>فتح القائمة</translation>
        </message>
        <message>
            <source>P&amp;ack for headquarters…</source>
            <translation>ت&amp;جهيز حزمة للمقر…</translation>
        </message>
        <message>
            <source>Pe&amp;ople…</source>
            <translation>الأ&amp;شخاص…</translation>
        </message>
        <message>
            <source>R&amp;eturn this section…</source>
            <translation>إ&amp;عادة هذا القسم…</translation>
        </message>
        <message>
            <source>S&amp;ave now</source>
            <translation>&amp;حفظ الآن</translation>
        </message>
        <message>
            <source>Search or &amp;jump to…</source>
            <translation>&amp;بحث أو انتقال إلى…</translation>
        </message>
        <message>
            <source>Show &amp;guidance</source>
            <translation>إظهار الإ&amp;رشادات</translation>
        </message>
        <message>
            <source>Show transformations &amp;without commitments</source>
            <translation>إظهار التحولات التي &amp;بلا التزامات</translation>
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation>التبديل بين الفاتح والداكن</translation>
        </message>
        <message>
            <source>Write on the &amp;full screen</source>
            <translation>الكتابة ب&amp;ملء الشاشة</translation>
        </message>
    </context>
    <context>
        <name>AdditionDialog</name>
        <message>
            <source>&amp;Id</source>
            <translation>ال&amp;معرّف</translation>
        </message>
        <message>
            <source>&amp;Name in lists</source>
            <translation>ال&amp;اسم في القوائم</translation>
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation>ال&amp;تحول</translation>
        </message>
        <message>
            <source>Add a commitment</source>
            <translation>إضافة التزام</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Give it an id, as the others have, and its text.</source>
            <translation>حددوا له معرّفًا على غرار الالتزامات الأخرى، واكتبوا نصه.</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>ال&amp;نص</translation>
        </message>
        <message>
            <source>the beginning of the text</source>
            <translation>بداية النص</translation>
        </message>
    </context>
    <context>
        <name>ArrivalList</name>
        <message>
            <source>1 new</source>
            <translation>جديد واحد</translation>
        </message>
        <message>
            <source>1 section changed</source>
            <translation>تغيّر قسم واحد</translation>
        </message>
        <message>
            <source>Last arrivals</source>
            <translation>آخر ما ورد</translation>
        </message>
        <message numerus="yes">
            <source>Show all {n}</source>
            <translation>
                <numerusform>إظهار الكل</numerusform>
                <numerusform>إظهار الكل ({n})</numerusform>
                <numerusform>إظهار الاثنين</numerusform>
                <numerusform>إظهار الكل ({n})</numerusform>
                <numerusform>إظهار الكل ({n})</numerusform>
                <numerusform>إظهار الكل ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>إظهار عدد أقل</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>office kit</source>
            <translation>مجموعة عمل لمكتب</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>إشعار استلام</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>مساحة عمل</translation>
        </message>
        <message numerus="yes">
            <source>{n} new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>جديد واحد</numerusform>
                <numerusform>جديدان</numerusform>
                <numerusform>{n} جديدة</numerusform>
                <numerusform>{n} جديدًا</numerusform>
                <numerusform>{n} جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections changed</source>
            <translation>
                <numerusform>لم يتغيّر أي قسم</numerusform>
                <numerusform>تغيّر قسم واحد</numerusform>
                <numerusform>تغيّر قسمان</numerusform>
                <numerusform>تغيّرت {n} أقسام</numerusform>
                <numerusform>تغيّر {n} قسمًا</numerusform>
                <numerusform>تغيّر {n} قسم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>&amp;Instead of those who are asked now</source>
            <translation>&amp;بدلًا من المكلفين حاليًا</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>ال&amp;مكتب</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>ال&amp;شخص</translation>
        </message>
        <message>
            <source>An office learns of it with its next kit or receipt.</source>
            <translation>يعلم المكتب بذلك مع مجموعة العمل التالية أو إشعار الاستلام التالي.</translation>
        </message>
        <message>
            <source>Anybody in the office</source>
            <translation>أي شخص في المكتب</translation>
        </message>
        <message>
            <source>Ask nobody any more</source>
            <translation>إلغاء التكليف</translation>
        </message>
        <message>
            <source>Asked now: {who}</source>
            <translation>المكلفون حاليًا: {who}</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>تكليف</translation>
        </message>
        <message>
            <source>Nobody is asked for it now.</source>
            <translation>لا أحد مكلف به حاليًا.</translation>
        </message>
        <message>
            <source>Who writes this?</source>
            <translation>من يكتب هذا؟</translation>
        </message>
        <message numerus="yes">
            <source>{names}
and {n} more</source>
            <translation>
                <numerusform>{names}</numerusform>
                <numerusform>{names}
وواحد آخر</numerusform>
                <numerusform>{names}
واثنان آخران</numerusform>
                <numerusform>{names}
و{n} آخرون</numerusform>
                <numerusform>{names}
و{n} آخرون</numerusform>
                <numerusform>{names}
و{n} آخرون</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttentionList</name>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى نظر</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>A copy is made on each day on which you work, and before each merge. A copy comes back as a new file, checked; your present file stays as it is, and the two can be merged.</source>
            <translation>تُحفظ نسخة في كل يوم عمل وقبل كل دمج. وتُستعاد النسخة بعد فحصها في ملف جديد، ويبقى ملفكم الحالي كما هو، ويمكن دمج الملفين.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>Copies of your work</source>
            <translation>نسخ من عملكم</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>مناسبة الحفظ</translation>
        </message>
        <message>
            <source>Restore as a new file…</source>
            <translation>استعادة في ملف جديد…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>There is no copy yet. One is made on each day on which you work, and before each merge.</source>
            <translation>لا توجد نسخ بعد. تُحفظ نسخة في كل يوم عمل وقبل كل دمج.</translation>
        </message>
        <message>
            <source>They lie in {folder}</source>
            <translation>محفوظة في {folder}</translation>
        </message>
        <message>
            <source>before a merge</source>
            <translation>قبل دمج</translation>
        </message>
        <message>
            <source>on a day of work</source>
            <translation>في يوم عمل</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>1 commitment came in several versions; until one is chosen, the first is shown.</source>
            <translation>ورد التزام واحد بعدة صيغ؛ وتظهر الأولى إلى أن تُختار إحداها.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>البت…</translation>
        </message>
        <message>
            <source>Do not show again</source>
            <translation>عدم الإظهار مجددًا</translation>
        </message>
        <message>
            <source>Made by a newer version of this program: it can be read and exported here, not changed.</source>
            <translation>أُنشئ بإصدار أحدث من هذا البرنامج: يمكن هنا قراءته وتصديره، لا تغييره.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>حسنًا</translation>
        </message>
        <message>
            <source>The program was ended without closing. Everything up to {time} was kept.</source>
            <translation>انتهى البرنامج دون إغلاقه. حُفظ كل شيء حتى {time}.</translation>
        </message>
        <message>
            <source>This file is read-only: it can be read and exported. Copy it elsewhere to change it.</source>
            <translation>هذا الملف للقراءة فقط: يمكن قراءته وتصديره. ولتغييره انسخوه إلى مكان آخر.</translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments came in several versions; until one is chosen, the first of each is shown.</source>
            <translation>
                <numerusform>لم يرد أي التزام بعدة صيغ.</numerusform>
                <numerusform>ورد التزام واحد بعدة صيغ؛ وتظهر الأولى إلى أن تُختار إحداها.</numerusform>
                <numerusform>ورد التزامان بعدة صيغ؛ وتظهر الأولى من كل منهما إلى أن تُختار إحداها.</numerusform>
                <numerusform>وردت {n} التزامات بعدة صيغ؛ وتظهر الأولى من كل منها إلى أن تُختار إحداها.</numerusform>
                <numerusform>ورد {n} التزامًا بعدة صيغ؛ وتظهر الأولى من كل منها إلى أن تُختار إحداها.</numerusform>
                <numerusform>ورد {n} التزام بعدة صيغ؛ وتظهر الأولى من كل منها إلى أن تُختار إحداها.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardFoot</name>
        <message>
            <source>Clear</source>
            <translation>إجازة</translation>
        </message>
        <message>
            <source>Clear this text as it stands</source>
            <translation>إجازة هذا النص كما هو</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>إعادة…</translation>
        </message>
        <message>
            <source>Send this text back, with a note that says why</source>
            <translation>إعادة هذا النص مع ملاحظة تبيّن السبب</translation>
        </message>
        <message>
            <source>Take the clearance back, with a note that says why</source>
            <translation>سحب الإجازة مع ملاحظة تبيّن السبب</translation>
        </message>
    </context>
    <context>
        <name>CardNotice</name>
        <message>
            <source>Looks right</source>
            <translation>يبدو صحيحًا</translation>
        </message>
        <message>
            <source>Merged automatically from {names}, please read.</source>
            <translation>دُمج آليًا من {names}، ويُرجى قراءته.</translation>
        </message>
        <message>
            <source>Merged automatically, please read.</source>
            <translation>دُمج آليًا، ويُرجى قراءته.</translation>
        </message>
        <message>
            <source>Resolve…</source>
            <translation>حل…</translation>
        </message>
        <message>
            <source>Until one is chosen, they can only be read.</source>
            <translation>وإلى أن يُختار أحدها تبقى للقراءة فقط.</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here, by {names}. {until}</source>
            <translation>
                <numerusform>لا توجد هنا نصوص متجاورة، وأصحابها: {names}. {until}</numerusform>
                <numerusform>يوجد هنا نص واحد، وصاحبه: {names}. {until}</numerusform>
                <numerusform>يوجد هنا نصان متجاوران، وصاحباهما: {names}. {until}</numerusform>
                <numerusform>توجد هنا {n} نصوص متجاورة، وأصحابها: {names}. {until}</numerusform>
                <numerusform>يوجد هنا {n} نصًا متجاورًا، وأصحابها: {names}. {until}</numerusform>
                <numerusform>يوجد هنا {n} نص متجاور، وأصحابها: {names}. {until}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts stand beside each other here. {until}</source>
            <translation>
                <numerusform>لا توجد هنا نصوص متجاورة. {until}</numerusform>
                <numerusform>يوجد هنا نص واحد. {until}</numerusform>
                <numerusform>يوجد هنا نصان متجاوران. {until}</numerusform>
                <numerusform>توجد هنا {n} نصوص متجاورة. {until}</numerusform>
                <numerusform>يوجد هنا {n} نصًا متجاورًا. {until}</numerusform>
                <numerusform>يوجد هنا {n} نص متجاور. {until}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardReview</name>
        <message>
            <source>A newer text has arrived; your unpublished change lies on top of it and nothing is lost.</source>
            <translation>ورد نص أحدث؛ وتعديلكم غير المنشور محفوظ فوقه، ولم يضع شيء.</translation>
        </message>
        <message>
            <source>Answer by changing the text.</source>
            <translation>يكون الرد بتعديل النص.</translation>
        </message>
        <message>
            <source>Carried over from {year} unchanged.</source>
            <translation>منقول من {year} دون تغيير.</translation>
        </message>
        <message>
            <source>Clear it again, or return it.</source>
            <translation>يمكن إجازته من جديد أو إعادته.</translation>
        </message>
        <message>
            <source>Cleared by {names}, {time}.</source>
            <translation>أجازه {names}، {time}.</translation>
        </message>
        <message>
            <source>Cleared.</source>
            <translation>مُجاز.</translation>
        </message>
        <message>
            <source>Headquarters sent a newer text; your unsent change lies on top of it and nothing is lost.</source>
            <translation>أرسل المقر نصًا أحدث؛ وتعديلكم غير المرسل محفوظ فوقه، ولم يضع شيء.</translation>
        </message>
        <message>
            <source>Merged automatically: read it and clear it by itself.</source>
            <translation>دُمج آليًا: يُرجى قراءته وإجازته على حدة.</translation>
        </message>
        <message>
            <source>Nothing is published yet.</source>
            <translation>لم يُنشر شيء بعد.</translation>
        </message>
        <message>
            <source>Over its word cap: it must be shortened before it can be cleared.</source>
            <translation>يتجاوز حد الكلمات: يجب اختصاره قبل إجازته.</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}.</source>
            <translation>أعاده {name}، {time}.</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}: “{note}”</source>
            <translation>أعاده {name}، {time}: «{note}»</translation>
        </message>
        <message>
            <source>Returned.</source>
            <translation>مُعاد.</translation>
        </message>
        <message>
            <source>Returned: clear it by itself if it is right after all.</source>
            <translation>مُعاد: إذا تبيّن أنه صحيح فيمكن إجازته على حدة.</translation>
        </message>
        <message>
            <source>Show theirs</source>
            <translation>إظهار النص الوارد</translation>
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation>توجد عدة نصوص: يجب الاختيار بينها أولًا.</translation>
        </message>
        <message>
            <source>There is no published text yet.</source>
            <translation>لا يوجد نص منشور بعد.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما تغيّر</translation>
        </message>
        <message>
            <source>Your change is a draft; it goes with what you send next.</source>
            <translation>تعديلكم مسودة، ويُرسل مع ما ترسلونه لاحقًا.</translation>
        </message>
        <message>
            <source>Your own text, or put together by you: somebody else must clear it.</source>
            <translation>هذا نصكم، أو جُمع على أيديكم: يجب أن يجيزه شخص آخر.</translation>
        </message>
        <message>
            <source>Your unpublished change is not part of it.</source>
            <translation>تعديلكم غير المنشور ليس جزءًا منه.</translation>
        </message>
        <message>
            <source>Your unpublished change lies on top: publish it or take it back first.</source>
            <translation>لديكم تعديل غير منشور فوقه: انشروه أو اسحبوه أولًا.</translation>
        </message>
        <message>
            <source>{cleared} It was changed since.</source>
            <translation>{cleared} وعُدّل بعد ذلك.</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>Words that were added are green and underlined, words that were taken out red and struck.</source>
            <translation>الكلمات المضافة خضراء وتحتها خط، والكلمات المحذوفة حمراء ومشطوبة.</translation>
        </message>
    </context>
    <context>
        <name>Cleared</name>
        <message>
            <source>&amp;Look at it again</source>
            <translation>ال&amp;نظر فيه مجددًا</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;رفض</translation>
        </message>
        <message>
            <source>1 change (F8)</source>
            <translation>تغيير واحد (F8)</translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>تعليق واحد</translation>
        </message>
        <message>
            <source>1 comment or reply came with it.</source>
            <translation>ورد معه تعليق أو رد واحد.</translation>
        </message>
        <message>
            <source>1 other section brings nothing new.</source>
            <translation>قسم آخر واحد لا يأتي بجديد.</translation>
        </message>
        <message>
            <source>1 section was removed here too.</source>
            <translation>أُزيل قسم واحد من هنا أيضًا.</translation>
        </message>
        <message>
            <source>1 text was rejected; it is not in the history.</source>
            <translation>رُفض نص واحد؛ وهو ليس في السجل.</translation>
        </message>
        <message>
            <source>A report that comes back from Word is read here section by section, and nothing changes until you say so.</source>
            <translation>التقرير العائد من Word يُقرأ هنا قسمًا قسمًا، ولا يتغيّر شيء إلا بقراركم.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message numerus="yes">
            <source>Accept all the rest ({n})</source>
            <translation>
                <numerusform>قبول الباقي كله</numerusform>
                <numerusform>قبول الباقي كله ({n})</numerusform>
                <numerusform>قبول الباقي كله ({n})</numerusform>
                <numerusform>قبول الباقي كله ({n})</numerusform>
                <numerusform>قبول الباقي كله ({n})</numerusform>
                <numerusform>قبول الباقي كله ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept and choose</source>
            <translation>القبول والاختيار</translation>
        </message>
        <message>
            <source>Accept and go to next</source>
            <translation>القبول والانتقال إلى التالي</translation>
        </message>
        <message>
            <source>All fields are gone; the sections were found by their bookmarks.</source>
            <translation>الحقول كلها مفقودة؛ وقد عُثر على الأقسام بإشاراتها المرجعية.</translation>
        </message>
        <message>
            <source>All marks are gone; the sections were found by the questions above them.</source>
            <translation>العلامات كلها مفقودة؛ وقد عُثر على الأقسام بالأسئلة التي تعلوها.</translation>
        </message>
        <message>
            <source>All tags are gone; the sections were found by the titles of their fields.</source>
            <translation>الوسوم كلها مفقودة؛ وقد عُثر على الأقسام بعناوين حقولها.</translation>
        </message>
        <message>
            <source>As exported</source>
            <translation>كما صُدّر</translation>
        </message>
        <message>
            <source>As it came back</source>
            <translation>كما عاد</translation>
        </message>
        <message>
            <source>As it was exported</source>
            <translation>كما صُدّر</translation>
        </message>
        <message>
            <source>Back to writing</source>
            <translation>العودة إلى الكتابة</translation>
        </message>
        <message>
            <source>Changed since the export</source>
            <translation>تغيّر بعد التصدير</translation>
        </message>
        <message>
            <source>Choose between the texts</source>
            <translation>الاختيار بين النصوص</translation>
        </message>
        <message>
            <source>Choose one of the texts</source>
            <translation>اختيار أحد النصوص</translation>
        </message>
        <message>
            <source>Comments on no section</source>
            <translation>تعليقات لا تخص أي قسم</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>نسخ الكل</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>البت &amp;لاحقًا</translation>
        </message>
        <message>
            <source>Decided before; not all that they say was taken in:</source>
            <translation>بُتّ فيها من قبل، ولم يؤخذ بكل ما فيها:</translation>
        </message>
        <message>
            <source>Decided sections</source>
            <translation>أقسام بُتّ فيها</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>حُذف</translation>
        </message>
        <message>
            <source>Documents that wait</source>
            <translation>مستندات في الانتظار</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>نُسّق</translation>
        </message>
        <message>
            <source>Go back to what the document proposes.</source>
            <translation>العودة إلى ما يقترحه المستند.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>هنا الآن</translation>
        </message>
        <message>
            <source>Hide as exported</source>
            <translation>إخفاء النص المصدَّر</translation>
        </message>
        <message>
            <source>Import report…</source>
            <translation>استيراد تقرير…</translation>
        </message>
        <message>
            <source>In 1 section a text is still to be chosen.</source>
            <translation>بقي اختيار نص في قسم واحد.</translation>
        </message>
        <message numerus="yes">
            <source>In {n} sections a text is still to be chosen.</source>
            <translation>
                <numerusform>لم يبق نص للاختيار في أي قسم.</numerusform>
                <numerusform>بقي اختيار نص في قسم واحد.</numerusform>
                <numerusform>بقي اختيار نص في قسمين.</numerusform>
                <numerusform>بقي اختيار نص في {n} أقسام.</numerusform>
                <numerusform>بقي اختيار نص في {n} قسمًا.</numerusform>
                <numerusform>بقي اختيار نص في {n} قسم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Inserted</source>
            <translation>أُدرج</translation>
        </message>
        <message>
            <source>It was changed here too since the export; both are merged in the result.</source>
            <translation>تغيّر هنا أيضًا بعد التصدير؛ وقد دُمج التغييران في النتيجة.</translation>
        </message>
        <message>
            <source>Its field is gone; it was found by its bookmark.</source>
            <translation>حقله مفقود؛ وقد عُثر عليه بإشارته المرجعية.</translation>
        </message>
        <message>
            <source>Its marks are gone; it was found by the question above it.</source>
            <translation>علاماته مفقودة؛ وقد عُثر عليه بالسؤال الوارد فوقه.</translation>
        </message>
        <message>
            <source>Its tag is gone; it was found by the title of its field.</source>
            <translation>وسمه مفقود؛ وقد عُثر عليه بعنوان حقله.</translation>
        </message>
        <message>
            <source>Its text was taken out in the document. It stays here unless you remove it.</source>
            <translation>حُذف نصه في المستند. وهو باق هنا ما لم تزيلوه.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Keep it and go to next</source>
            <translation>الإبقاء والانتقال إلى التالي</translation>
        </message>
        <message>
            <source>Leave everything that is not decided as it is here, and let go of the document.</source>
            <translation>إبقاء كل ما لم يُبتّ فيه كما هو هنا، والتخلي عن المستند.</translation>
        </message>
        <message>
            <source>Leave the rest…</source>
            <translation>ترك الباقي…</translation>
        </message>
        <message>
            <source>Let go of the document</source>
            <translation>التخلي عن المستند</translation>
        </message>
        <message numerus="yes">
            <source>Look again at what was rejected ({n})</source>
            <translation>
                <numerusform>النظر مجددًا فيما رُفض ({n})</numerusform>
                <numerusform>النظر مجددًا فيما رُفض ({n})</numerusform>
                <numerusform>النظر مجددًا فيما رُفض ({n})</numerusform>
                <numerusform>النظر مجددًا فيما رُفض ({n})</numerusform>
                <numerusform>النظر مجددًا فيما رُفض ({n})</numerusform>
                <numerusform>النظر مجددًا فيما رُفض ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it again: {clause}.</source>
            <translation>يُرجى النظر فيه مجددًا: {clause}.</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>نُقل من هنا</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>نُقل إلى هنا</translation>
        </message>
        <message>
            <source>Next section (Ctrl+PgDown)</source>
            <translation>القسم التالي (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>No document from Word waits</source>
            <translation>لا يوجد مستند من Word في الانتظار</translation>
        </message>
        <message>
            <source>Not as it stood in the document</source>
            <translation>ليس كما ورد في المستند</translation>
        </message>
        <message>
            <source>Nothing is left to decide.</source>
            <translation>لم يبق ما يُبتّ فيه.</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>لا يوجد نص هنا.</translation>
        </message>
        <message>
            <source>Previous section (Ctrl+PgUp)</source>
            <translation>القسم السابق (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Remove it here &amp;too</source>
            <translation>إزالته من &amp;هنا أيضًا</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <source>Resolved in the document</source>
            <translation>حُلّ في المستند</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation>نتيجة {unit}، {question}</translation>
        </message>
        <message>
            <source>Sections of the document</source>
            <translation>أقسام المستند</translation>
        </message>
        <message>
            <source>Several texts stand beside each other in this section until one is chosen.</source>
            <translation>في هذا القسم عدة نصوص متجاورة إلى أن يُختار أحدها.</translation>
        </message>
        <message>
            <source>Several texts stand here; they are shown one after the other.</source>
            <translation>توجد هنا عدة نصوص؛ وهي معروضة تباعًا.</translation>
        </message>
        <message>
            <source>Show as exported</source>
            <translation>إظهار النص المصدَّر</translation>
        </message>
        <message>
            <source>Some of it was edited without tracking; that is marked as not tracked.</source>
            <translation>حُرّر بعضه دون تعقب؛ ووُسم بأنه غير متعقَّب.</translation>
        </message>
        <message>
            <source>Take over as printed</source>
            <translation>اعتماده كما طُبع</translation>
        </message>
        <message>
            <source>Taken in as you decide</source>
            <translation>تؤخذ وفقًا لقراركم</translation>
        </message>
        <message>
            <source>Texts without a section</source>
            <translation>نصوص بلا قسم</translation>
        </message>
        <message>
            <source>The decision is being saved.</source>
            <translation>يجري حفظ القرار.</translation>
        </message>
        <message>
            <source>The result is empty.</source>
            <translation>النتيجة فارغة.</translation>
        </message>
        <message>
            <source>The same sentence was changed here since the export. Accepted, the texts stand beside each other until one is chosen.</source>
            <translation>تغيّرت الجملة نفسها هنا بعد التصدير. وعند القبول يبقى النصان متجاورين إلى أن يُختار أحدهما.</translation>
        </message>
        <message>
            <source>The section was kept.</source>
            <translation>أُبقي القسم.</translation>
        </message>
        <message>
            <source>The text was accepted.</source>
            <translation>قُبل النص.</translation>
        </message>
        <message>
            <source>The text was rejected; what stands here stays.</source>
            <translation>رُفض النص؛ ويبقى ما هو هنا.</translation>
        </message>
        <message>
            <source>The text was removed here too; it stays in the history.</source>
            <translation>أُزيل النص من هنا أيضًا؛ وهو باق في السجل.</translation>
        </message>
        <message>
            <source>This section is not in the document. It stays here unless you remove it.</source>
            <translation>هذا القسم غير موجود في المستند. وهو باق هنا ما لم تزيلوه.</translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>مساحة العمل هذه للقراءة فقط.</translation>
        </message>
        <message numerus="yes">
            <source>To look at ({n})…</source>
            <translation>
                <numerusform>للنظر ({n})…</numerusform>
                <numerusform>للنظر ({n})…</numerusform>
                <numerusform>للنظر ({n})…</numerusform>
                <numerusform>للنظر ({n})…</numerusform>
                <numerusform>للنظر ({n})…</numerusform>
                <numerusform>للنظر ({n})…</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at: {name}</source>
            <translation>للنظر: {name}</translation>
        </message>
        <message>
            <source>What stood here before stays in the history.</source>
            <translation>ويبقى ما كان هنا من قبل في السجل.</translation>
        </message>
        <message>
            <source>What went out</source>
            <translation>ما أُرسل</translation>
        </message>
        <message>
            <source>Whether it belongs here: {clause}.</source>
            <translation>أمر يثير الشك في موضعه هنا: {clause}.</translation>
        </message>
        <message>
            <source>Whether these texts belong where they stand</source>
            <translation>نصوص يثير موضعها الشك</translation>
        </message>
        <message>
            <source>Without any change</source>
            <translation>دون أي تغيير</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>وغيرهم</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>قيد الحفظ</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>معدَّل</translation>
        </message>
        <message>
            <source>changed on both sides, in conflict</source>
            <translation>معدَّل من الجانبين، في تعارض</translation>
        </message>
        <message>
            <source>changed on both sides, merged</source>
            <translation>معدَّل من الجانبين، مدموج</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>emptied</source>
            <translation>مُفرَّغ</translation>
        </message>
        <message>
            <source>emptied in the document</source>
            <translation>مُفرَّغ في المستند</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>مُبقى</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>مدموج</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <source>missing in the document</source>
            <translation>ناقص في المستند</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>دون ذكر اسم</translation>
        </message>
        <message>
            <source>not tracked</source>
            <translation>غير متعقَّب</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>مُزال</translation>
        </message>
        <message>
            <source>{done} by {who}</source>
            <translation>{done} بواسطة {who}</translation>
        </message>
        <message>
            <source>{done} by {who}, {time}</source>
            <translation>{done} بواسطة {who}، {time}</translation>
        </message>
        <message>
            <source>{done} of {total} decided</source>
            <translation>بُتّ في {done} من {total}</translation>
        </message>
        <message>
            <source>{done}, not tracked: nobody is named</source>
            <translation>{done}، دون تعقب: لا يُذكر اسم</translation>
        </message>
        <message>
            <source>{kind} · later</source>
            <translation>{kind} · لاحقًا</translation>
        </message>
        <message>
            <source>{name} cannot be read any more</source>
            <translation>لم تعد قراءة {name} ممكنة</translation>
        </message>
        <message>
            <source>{name} is decided</source>
            <translation>بُتّ في {name}</translation>
        </message>
        <message>
            <source>{name}: {clause}</source>
            <translation>{name}: {clause}</translation>
        </message>
        <message numerus="yes">
            <source>{n} changes (F8 goes to the next)</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد (F8)</numerusform>
                <numerusform>تغييران (F8 للانتقال إلى التالي)</numerusform>
                <numerusform>{n} تغييرات (F8 للانتقال إلى التالي)</numerusform>
                <numerusform>{n} تغييرًا (F8 للانتقال إلى التالي)</numerusform>
                <numerusform>{n} تغيير (F8 للانتقال إلى التالي)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments</source>
            <translation>
                <numerusform>لا تعليقات</numerusform>
                <numerusform>تعليق واحد</numerusform>
                <numerusform>تعليقان</numerusform>
                <numerusform>{n} تعليقات</numerusform>
                <numerusform>{n} تعليقًا</numerusform>
                <numerusform>{n} تعليق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} comments and replies came with it.</source>
            <translation>
                <numerusform>لم يرد معه أي تعليق أو رد.</numerusform>
                <numerusform>ورد معه تعليق أو رد واحد.</numerusform>
                <numerusform>ورد معه تعليقان أو ردان.</numerusform>
                <numerusform>وردت معه {n} تعليقات وردود.</numerusform>
                <numerusform>ورد معه {n} تعليقًا وردًا.</numerusform>
                <numerusform>ورد معه {n} تعليق ورد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other sections bring nothing new.</source>
            <translation>
                <numerusform>لا أقسام أخرى.</numerusform>
                <numerusform>قسم آخر واحد لا يأتي بجديد.</numerusform>
                <numerusform>قسمان آخران لا يأتيان بجديد.</numerusform>
                <numerusform>{n} أقسام أخرى لا تأتي بجديد.</numerusform>
                <numerusform>{n} قسمًا آخر لا تأتي بجديد.</numerusform>
                <numerusform>{n} قسم آخر لا تأتي بجديد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were removed here too.</source>
            <translation>
                <numerusform>لم يُزل أي قسم من هنا.</numerusform>
                <numerusform>أُزيل قسم واحد من هنا أيضًا.</numerusform>
                <numerusform>أُزيل قسمان من هنا أيضًا.</numerusform>
                <numerusform>أُزيلت {n} أقسام من هنا أيضًا.</numerusform>
                <numerusform>أُزيل {n} قسمًا من هنا أيضًا.</numerusform>
                <numerusform>أُزيل {n} قسم من هنا أيضًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts were rejected; they are not in the history.</source>
            <translation>
                <numerusform>لم يُرفض أي نص.</numerusform>
                <numerusform>رُفض نص واحد؛ وهو ليس في السجل.</numerusform>
                <numerusform>رُفض نصان؛ وهما ليسا في السجل.</numerusform>
                <numerusform>رُفضت {n} نصوص؛ وهي ليست في السجل.</numerusform>
                <numerusform>رُفض {n} نصًا؛ وهي ليست في السجل.</numerusform>
                <numerusform>رُفض {n} نص؛ وهي ليست في السجل.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place} · look at it again</source>
            <translation>{place} · يُرجى النظر فيه مجددًا</translation>
        </message>
        <message>
            <source>{question}: {kind}</source>
            <translation>{question}: {kind}</translation>
        </message>
        <message>
            <source>{total} words: {placed} in sections, {headings} in headings, {furniture} in page headers, {not_placed} not placed</source>
            <translation>عدد الكلمات {total}: {placed} في الأقسام، و{headings} في العناوين، و{furniture} في رؤوس الصفحات وأرقامها، و{not_placed} بلا موضع</translation>
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
            <translation>تعليق مفتوح واحد</translation>
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation>
                <numerusform>لا تعليقات مفتوحة</numerusform>
                <numerusform>تعليق مفتوح واحد</numerusform>
                <numerusform>تعليقان مفتوحان</numerusform>
                <numerusform>{n} تعليقات مفتوحة</numerusform>
                <numerusform>{n} تعليقًا مفتوحًا</numerusform>
                <numerusform>{n} تعليق مفتوح</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommentPane</name>
        <message>
            <source>About the whole section</source>
            <translation>عن القسم كله</translation>
        </message>
        <message>
            <source>About the whole section: these words are not published yet, so others do not see them</source>
            <translation>عن القسم كله: لم تُنشر هذه الكلمات بعد، فلا يراها الآخرون</translation>
        </message>
        <message>
            <source>About “{words}”</source>
            <translation>عن «{words}»</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Hide resolved</source>
            <translation>إخفاء المحلول</translation>
        </message>
        <message>
            <source>Let the comment be about the whole section</source>
            <translation>جعل التعليق عن القسم كله</translation>
        </message>
        <message>
            <source>New comment…</source>
            <translation>تعليق جديد…</translation>
        </message>
        <message numerus="yes">
            <source>Show resolved ({n})</source>
            <translation>
                <numerusform>إظهار المحلول</numerusform>
                <numerusform>إظهار المحلول ({n})</numerusform>
                <numerusform>إظهار المحلول ({n})</numerusform>
                <numerusform>إظهار المحلول ({n})</numerusform>
                <numerusform>إظهار المحلول ({n})</numerusform>
                <numerusform>إظهار المحلول ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no open comments on this section.</source>
            <translation>لا توجد تعليقات مفتوحة على هذا القسم.</translation>
        </message>
        <message>
            <source>There are no open comments on this section. Select words in the text to comment on them, or write below about the whole section.</source>
            <translation>لا توجد تعليقات مفتوحة على هذا القسم. حددوا كلمات في النص للتعليق عليها، أو اكتبوا أدناه عن القسم كله.</translation>
        </message>
        <message>
            <source>Whole section</source>
            <translation>القسم كله</translation>
        </message>
    </context>
    <context>
        <name>CommitmentTree</name>
        <message>
            <source>Commitments in the order of the report</source>
            <translation>الالتزامات بترتيب التقرير</translation>
        </message>
    </context>
    <context>
        <name>CommitmentVersionsDialog</name>
        <message>
            <source>Each needs an id of its own that is not in use.</source>
            <translation>يلزم لكل منها معرّف خاص غير مستخدم.</translation>
        </message>
        <message>
            <source>Id of version {number}</source>
            <translation>معرّف الصيغة {number}</translation>
        </message>
        <message>
            <source>If these are different commitments, the first stays {id} and the others become:</source>
            <translation>إذا كانت هذه التزامات مختلفة، فيبقى الأول {id} وتصبح الأخرى:</translation>
        </message>
        <message>
            <source>If these are two commitments, the first stays {id} and the other becomes:</source>
            <translation>إذا كان هذان التزامين، فيبقى الأول {id} ويصبح الآخر:</translation>
        </message>
        <message>
            <source>If this is one commitment, keep the version that is right.</source>
            <translation>إذا كان هذا التزامًا واحدًا، فأبقوا الصيغة الصحيحة.</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>إبقاء الكل</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>إبقاء الاثنين</translation>
        </message>
        <message>
            <source>Keep this version</source>
            <translation>إبقاء هذه الصيغة</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>إبقاؤه مسحوبًا</translation>
        </message>
        <message>
            <source>Not retired</source>
            <translation>غير موقوف</translation>
        </message>
        <message>
            <source>Question “{name}”, as everywhere: {words}</source>
            <translation>السؤال «{name}»، كما في سائر الالتزامات: {words}</translation>
        </message>
        <message>
            <source>Question “{name}”: {words}</source>
            <translation>السؤال «{name}»: {words}</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>Taken out here.</source>
            <translation>مسحوب هنا.</translation>
        </message>
        <message>
            <source>Under {code} {title}</source>
            <translation>ضمن {code} {title}</translation>
        </message>
        <message numerus="yes">
            <source>{n} versions of commitment {id}</source>
            <translation>
                <numerusform>لا صيغ للالتزام {id}</numerusform>
                <numerusform>صيغة واحدة للالتزام {id}</numerusform>
                <numerusform>صيغتان للالتزام {id}</numerusform>
                <numerusform>{n} صيغ للالتزام {id}</numerusform>
                <numerusform>{n} صيغة للالتزام {id}</numerusform>
                <numerusform>{n} صيغة للالتزام {id}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommitmentsDialog</name>
        <message>
            <source>&amp;Add…</source>
            <translation>إ&amp;ضافة…</translation>
        </message>
        <message>
            <source>&amp;Edit text…</source>
            <translation>ت&amp;حرير النص…</translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation>&amp;نقل إلى…</translation>
        </message>
        <message>
            <source>&amp;Reinstate</source>
            <translation>إعادة الت&amp;فعيل</translation>
        </message>
        <message>
            <source>&amp;Retire</source>
            <translation>إي&amp;قاف</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>الالتزامات</translation>
        </message>
        <message>
            <source>Each change is published at once; offices get it with their next receipt. Ids never change, and what was written about a retired commitment can still be read.</source>
            <translation>يُنشر كل تغيير فورًا؛ ويصل إلى المكاتب مع إشعار الاستلام التالي. ولا تتغيّر المعرّفات أبدًا، ويظل ما كُتب عن التزام موقوف متاحًا للقراءة.</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>نقل إلى أ&amp;سفل</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>نقل إلى أ&amp;على</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (موقوف)</translation>
        </message>
    </context>
    <context>
        <name>CompletenessCard</name>
        <message>
            <source>1 draft, published when you send</source>
            <translation>مسودة واحدة، تُنشر عند الإرسال</translation>
        </message>
        <message>
            <source>1 empty</source>
            <translation>قسم واحد فارغ</translation>
        </message>
        <message>
            <source>1 in conflict</source>
            <translation>قسم واحد في تعارض</translation>
        </message>
        <message>
            <source>1 merged automatically and not read yet</source>
            <translation>قسم واحد دُمج آليًا ولم يُقرأ بعد</translation>
        </message>
        <message>
            <source>1 over its word cap, cannot be cleared like this</source>
            <translation>قسم واحد يتجاوز حد الكلمات، ولا تمكن إجازته على هذا النحو</translation>
        </message>
        <message>
            <source>1 returned and not changed since</source>
            <translation>قسم واحد مُعاد ولم يُعدَّل بعد ذلك</translation>
        </message>
        <message>
            <source>What is listed here can also be sent later.</source>
            <translation>ما يرد هنا يمكن إرساله لاحقًا أيضًا.</translation>
        </message>
        <message>
            <source>{answered} of {asked} sections that you are asked for have a published text.</source>
            <translation>{answered} من {asked} من الأقسام المطلوبة منكم لها نص منشور.</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts, published when you send</source>
            <translation>
                <numerusform>لا مسودات</numerusform>
                <numerusform>مسودة واحدة، تُنشر عند الإرسال</numerusform>
                <numerusform>مسودتان، تُنشران عند الإرسال</numerusform>
                <numerusform>{n} مسودات، تُنشر عند الإرسال</numerusform>
                <numerusform>{n} مسودة، تُنشر عند الإرسال</numerusform>
                <numerusform>{n} مسودة، تُنشر عند الإرسال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation>
                <numerusform>لا أقسام فارغة</numerusform>
                <numerusform>قسم واحد فارغ</numerusform>
                <numerusform>قسمان فارغان</numerusform>
                <numerusform>{n} أقسام فارغة</numerusform>
                <numerusform>{n} قسمًا فارغًا</numerusform>
                <numerusform>{n} قسم فارغ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>لا أقسام في تعارض</numerusform>
                <numerusform>قسم واحد في تعارض</numerusform>
                <numerusform>قسمان في تعارض</numerusform>
                <numerusform>{n} أقسام في تعارض</numerusform>
                <numerusform>{n} قسمًا في تعارض</numerusform>
                <numerusform>{n} قسم في تعارض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged automatically and not read yet</source>
            <translation>
                <numerusform>لا أقسام دُمجت آليًا ولم تُقرأ بعد</numerusform>
                <numerusform>قسم واحد دُمج آليًا ولم يُقرأ بعد</numerusform>
                <numerusform>قسمان دُمجا آليًا ولم يُقرآ بعد</numerusform>
                <numerusform>{n} أقسام دُمجت آليًا ولم تُقرأ بعد</numerusform>
                <numerusform>{n} قسمًا دُمجت آليًا ولم تُقرأ بعد</numerusform>
                <numerusform>{n} قسم دُمجت آليًا ولم تُقرأ بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} over their word cap, cannot be cleared like this</source>
            <translation>
                <numerusform>لا أقسام تتجاوز حد الكلمات</numerusform>
                <numerusform>قسم واحد يتجاوز حد الكلمات، ولا تمكن إجازته على هذا النحو</numerusform>
                <numerusform>قسمان يتجاوزان حد الكلمات، ولا تمكن إجازتهما على هذا النحو</numerusform>
                <numerusform>{n} أقسام تتجاوز حد الكلمات، ولا تمكن إجازتها على هذا النحو</numerusform>
                <numerusform>{n} قسمًا تتجاوز حد الكلمات، ولا تمكن إجازتها على هذا النحو</numerusform>
                <numerusform>{n} قسم تتجاوز حد الكلمات، ولا تمكن إجازتها على هذا النحو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned and not changed since</source>
            <translation>
                <numerusform>لا أقسام مُعادة دون تعديل</numerusform>
                <numerusform>قسم واحد مُعاد ولم يُعدَّل بعد ذلك</numerusform>
                <numerusform>قسمان مُعادان ولم يُعدَّلا بعد ذلك</numerusform>
                <numerusform>{n} أقسام مُعادة ولم تُعدَّل بعد ذلك</numerusform>
                <numerusform>{n} قسمًا مُعادًا ولم تُعدَّل بعد ذلك</numerusform>
                <numerusform>{n} قسم مُعاد ولم تُعدَّل بعد ذلك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompletenessLine</name>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>{n} أخرى</numerusform>
                <numerusform>{n} أخرى</numerusform>
                <numerusform>{n} أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictList</name>
        <message>
            <source>1 other section merged without a conflict.</source>
            <translation>دُمج قسم آخر واحد دون تعارض.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>التعارضات</translation>
        </message>
        <message>
            <source>Resolved conflicts</source>
            <translation>التعارضات المحلولة</translation>
        </message>
        <message>
            <source>{done} of {total} resolved</source>
            <translation>حُل {done} من {total}</translation>
        </message>
        <message numerus="yes">
            <source>{n} other sections merged without a conflict.</source>
            <translation>
                <numerusform>لم يُدمج أي قسم آخر دون تعارض.</numerusform>
                <numerusform>دُمج قسم آخر واحد دون تعارض.</numerusform>
                <numerusform>دُمج قسمان آخران دون تعارض.</numerusform>
                <numerusform>دُمجت {n} أقسام أخرى دون تعارض.</numerusform>
                <numerusform>دُمج {n} قسمًا آخر دون تعارض.</numerusform>
                <numerusform>دُمج {n} قسم آخر دون تعارض.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictPage</name>
        <message>
            <source>1 choice is left (F8)</source>
            <translation>بقي اختيار واحد (F8)</translation>
        </message>
        <message>
            <source>Accept result</source>
            <translation>قبول النتيجة</translation>
        </message>
        <message>
            <source>Accept result and go to next</source>
            <translation>قبول النتيجة والانتقال إلى التالي</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>New versions arrived while you were deciding; these are the new texts.</source>
            <translation>وردت صيغ جديدة أثناء البت؛ وهذه هي النصوص الجديدة.</translation>
        </message>
        <message>
            <source>Put my text back</source>
            <translation>استرجاع نصي</translation>
        </message>
        <message>
            <source>Resolved: {how}.</source>
            <translation>حُل التعارض: {how}.</translation>
        </message>
        <message>
            <source>The result could not be saved.</source>
            <translation>تعذّر حفظ النتيجة.</translation>
        </message>
        <message>
            <source>The result could not be saved: {reason}</source>
            <translation>تعذّر حفظ النتيجة: {reason}</translation>
        </message>
        <message>
            <source>The result is being saved.</source>
            <translation>يجري حفظ النتيجة.</translation>
        </message>
        <message>
            <source>The result is empty.</source>
            <translation>النتيجة فارغة.</translation>
        </message>
        <message>
            <source>This section was resolved elsewhere.</source>
            <translation>حُل هذا القسم في مكان آخر.</translation>
        </message>
        <message>
            <source>This section was resolved elsewhere; what you had here can still be read.</source>
            <translation>حُل هذا القسم في مكان آخر؛ وما كان لديكم هنا ما زال متاحًا للقراءة.</translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>مساحة العمل هذه للقراءة فقط.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices are left (F8)</source>
            <translation>
                <numerusform>لم تبق اختيارات</numerusform>
                <numerusform>بقي اختيار واحد (F8)</numerusform>
                <numerusform>بقي اختياران (F8)</numerusform>
                <numerusform>بقيت {n} اختيارات (F8)</numerusform>
                <numerusform>بقي {n} اختيارًا (F8)</numerusform>
                <numerusform>بقي {n} اختيار (F8)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>From {document}</source>
            <translation>من {document}</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>شخص بلا اسم</translation>
        </message>
        <message>
            <source>Your copy</source>
            <translation>نسختكم</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>قيد الحفظ</translation>
        </message>
        <message>
            <source>choose:</source>
            <translation>للاختيار:</translation>
        </message>
        <message>
            <source>combined</source>
            <translation>جُمع بين الصيغ</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>d MMM yyyy HH:mm</translation>
        </message>
        <message>
            <source>kept all</source>
            <translation>أُبقيت كلها</translation>
        </message>
        <message>
            <source>kept both</source>
            <translation>أُبقيت الصيغتان</translation>
        </message>
        <message>
            <source>later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>محلول</translation>
        </message>
        <message>
            <source>resolved elsewhere</source>
            <translation>حُل في مكان آخر</translation>
        </message>
        <message>
            <source>took the text from {document}</source>
            <translation>أُخذ النص من {document}</translation>
        </message>
        <message>
            <source>took your copy</source>
            <translation>أُخذت نسختكم</translation>
        </message>
        <message>
            <source>took {title}</source>
            <translation>أُخذت صيغة {title}</translation>
        </message>
        <message numerus="yes">
            <source>{n} versions of “{question}”</source>
            <translation>
                <numerusform>لا صيغ لقسم «{question}»</numerusform>
                <numerusform>صيغة واحدة لقسم «{question}»</numerusform>
                <numerusform>صيغتان لقسم «{question}»</numerusform>
                <numerusform>{n} صيغ لقسم «{question}»</numerusform>
                <numerusform>{n} صيغة لقسم «{question}»</numerusform>
                <numerusform>{n} صيغة لقسم «{question}»</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftsNotice</name>
        <message>
            <source>1 draft is not published; it will be published and sent</source>
            <translation>مسودة واحدة غير منشورة؛ ستُنشر وتُرسل</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts are not published; they will be published and sent</source>
            <translation>
                <numerusform>لا مسودات غير منشورة</numerusform>
                <numerusform>مسودة واحدة غير منشورة؛ ستُنشر وتُرسل</numerusform>
                <numerusform>مسودتان غير منشورتين؛ ستُنشران وتُرسلان</numerusform>
                <numerusform>{n} مسودات غير منشورة؛ ستُنشر وتُرسل</numerusform>
                <numerusform>{n} مسودة غير منشورة؛ ستُنشر وتُرسل</numerusform>
                <numerusform>{n} مسودة غير منشورة؛ ستُنشر وتُرسل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message numerus="yes">
            <source>Let go to read all {n}</source>
            <translation>
                <numerusform>لا ملفات للقراءة</numerusform>
                <numerusform>أفلتوه لقراءته</numerusform>
                <numerusform>أفلتوا الملفين لقراءتهما</numerusform>
                <numerusform>أفلتوا الملفات لقراءتها كلها ({n})</numerusform>
                <numerusform>أفلتوا الملفات لقراءتها كلها ({n})</numerusform>
                <numerusform>أفلتوا الملفات لقراءتها كلها ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go to read it</source>
            <translation>أفلتوه لقراءته</translation>
        </message>
    </context>
    <context>
        <name>EditDialog</name>
        <message>
            <source>Nothing is different yet.</source>
            <translation>لا فرق بعد.</translation>
        </message>
        <message>
            <source>Offices get the change with their next receipt.</source>
            <translation>يصل التغيير إلى المكاتب مع إشعار الاستلام التالي.</translation>
        </message>
    </context>
    <context>
        <name>ExportChoicesDialog</name>
        <message>
            <source>&amp;Final: all of it must be cleared</source>
            <translation>&amp;نهائي: يجب أن يكون كله مُجازًا</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;Only sections that are cleared</source>
            <translation>الأقسام المُجازة &amp;فقط</translation>
        </message>
        <message>
            <source>&amp;Table of contents</source>
            <translation>&amp;جدول المحتويات</translation>
        </message>
        <message>
            <source>&amp;Up to</source>
            <translation>&amp;حتى</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;ما يُصدَّر</translation>
        </message>
        <message>
            <source>1 section is not cleared, so this is not the final report.</source>
            <translation>هناك قسم واحد غير مُجاز، فليس هذا هو التقرير النهائي.</translation>
        </message>
        <message>
            <source>1 section.</source>
            <translation>قسم واحد.</translation>
        </message>
        <message>
            <source>As the answers are written</source>
            <translation>كما كُتبت الأجوبة</translation>
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation>الالتزام {id} {name}</translation>
        </message>
        <message>
            <source>Export the Word report</source>
            <translation>تصدير تقرير Word</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>None: the texts as they are</source>
            <translation>لا شيء: النصوص كما هي</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>The pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>The texts of that export are printed, as far as they are chosen above. Unless all of them are cleared, every page says that it is a draft.</source>
            <translation>تُطبع نصوص ذلك التصدير بقدر ما هي مختارة أعلاه. وما لم تكن كلها مُجازة، تُبيّن كل صفحة أنها مسودة.</translation>
        </message>
        <message>
            <source>The whole report</source>
            <translation>التقرير كله</translation>
        </message>
        <message>
            <source>There is nothing to export: no such section has a published text.</source>
            <translation>ليس هناك ما يُصدَّر: لا يوجد قسم من هذا النوع له نص منشور.</translation>
        </message>
        <message>
            <source>There is nothing to export: no such section is cleared; take the tick away, or have some cleared first.</source>
            <translation>ليس هناك ما يُصدَّر: لا يوجد قسم مُجاز من هذه الأقسام؛ أزيلوا العلامة، أو اطلبوا إجازة بعضها أولًا.</translation>
        </message>
        <message>
            <source>Today's texts</source>
            <translation>نصوص اليوم</translation>
        </message>
        <message>
            <source>Tracked c&amp;hanges</source>
            <translation>ت&amp;عقب التغييرات</translation>
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation>التحول {code} {title}</translation>
        </message>
        <message>
            <source>What changed since clearance</source>
            <translation>ما تغيّر بعد الإجازة</translation>
        </message>
        <message>
            <source>What changed since the last export</source>
            <translation>ما تغيّر بعد آخر تصدير</translation>
        </message>
        <message>
            <source>What changed since {document}, {time}</source>
            <translation>ما تغيّر بعد {document}، {time}</translation>
        </message>
        <message>
            <source>{count} 1 is not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation>{count} منها واحد غير مُجاز، ولذلك يُكتب على كل صفحة أنها مسودة، مع التاريخ والدورة.</translation>
        </message>
        <message>
            <source>{count} All are cleared, so the pages say nothing of a draft.</source>
            <translation>{count} كلها مُجازة، ولذلك لا تُذكر كلمة مسودة على الصفحات.</translation>
        </message>
        <message>
            <source>{count} Every page says that it is for training.</source>
            <translation>{count} يُكتب على كل صفحة أنها للتدريب.</translation>
        </message>
        <message numerus="yes">
            <source>{count} {n} are not cleared, so every page says that it is a draft, with date and cycle.</source>
            <translation>
                <numerusform>{count} كلها مُجازة، ولذلك لا تُذكر كلمة مسودة على الصفحات.</numerusform>
                <numerusform>{count} منها واحد غير مُجاز، ولذلك يُكتب على كل صفحة أنها مسودة، مع التاريخ والدورة.</numerusform>
                <numerusform>{count} منها اثنان غير مُجازين، ولذلك يُكتب على كل صفحة أنها مسودة، مع التاريخ والدورة.</numerusform>
                <numerusform>{count} منها {n} غير مُجازة، ولذلك يُكتب على كل صفحة أنها مسودة، مع التاريخ والدورة.</numerusform>
                <numerusform>{count} منها {n} غير مُجازة، ولذلك يُكتب على كل صفحة أنها مسودة، مع التاريخ والدورة.</numerusform>
                <numerusform>{count} منها {n} غير مُجازة، ولذلك يُكتب على كل صفحة أنها مسودة، مع التاريخ والدورة.</numerusform>
            </translation>
        </message>
        <message>
            <source>{document}, {time}</source>
            <translation>{document}، {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are not cleared, so this is not the final report.</source>
            <translation>
                <numerusform>كل الأقسام مُجازة.</numerusform>
                <numerusform>هناك قسم واحد غير مُجاز، فليس هذا هو التقرير النهائي.</numerusform>
                <numerusform>هناك قسمان غير مُجازين، فليس هذا هو التقرير النهائي.</numerusform>
                <numerusform>هناك {n} أقسام غير مُجازة، فليس هذا هو التقرير النهائي.</numerusform>
                <numerusform>هناك {n} قسمًا غير مُجاز، فليس هذا هو التقرير النهائي.</numerusform>
                <numerusform>هناك {n} قسم غير مُجاز، فليس هذا هو التقرير النهائي.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections.</source>
            <translation>
                <numerusform>لا أقسام.</numerusform>
                <numerusform>قسم واحد.</numerusform>
                <numerusform>قسمان.</numerusform>
                <numerusform>{n} أقسام.</numerusform>
                <numerusform>{n} قسمًا.</numerusform>
                <numerusform>{n} قسم.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileWork</name>
        <message>
            <source>Different texts in one section</source>
            <translation>نصوص مختلفة في قسم واحد</translation>
        </message>
        <message>
            <source>Different texts stand beside each other in {sections}. All are kept until one is chosen.</source>
            <translation>توجد نصوص مختلفة متجاورة في {sections}. وهي باقية كلها إلى أن يُختار أحدها.</translation>
        </message>
        <message>
            <source>Resolve now</source>
            <translation>حل الآن</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All offices</source>
            <translation>كل المكاتب</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>All transformations</source>
            <translation>كل التحولات</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ما يخصني</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى نظر</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>إظهار كل شيء</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Transformation</source>
            <translation>التحول</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>Filter commitments</source>
            <translation>تصفية الالتزامات</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>1 place</source>
            <translation>موضع واحد</translation>
        </message>
        <message>
            <source>1 replaced</source>
            <translation>استُبدل واحد</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>مراعاة حالة الأحرف</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>بحث واستبدال</translation>
        </message>
        <message>
            <source>Find in this commitment</source>
            <translation>البحث في هذا الالتزام</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>الموضع التالي (F3)</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>غير موجود في هذه الصفحة</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>الموضع السابق (Shift+F3)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>استبدال الكل</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>استبدال بـ</translation>
        </message>
        <message numerus="yes">
            <source>{done}, {n} in texts that can only be read</source>
            <translation>
                <numerusform>{done}</numerusform>
                <numerusform>{done}، وواحد في نص للقراءة فقط</numerusform>
                <numerusform>{done}، واثنان في نصوص للقراءة فقط</numerusform>
                <numerusform>{done}، و{n} في نصوص للقراءة فقط</numerusform>
                <numerusform>{done}، و{n} في نصوص للقراءة فقط</numerusform>
                <numerusform>{done}، و{n} في نصوص للقراءة فقط</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
        <message numerus="yes">
            <source>{n} places</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>{n} مواضع</numerusform>
                <numerusform>{n} موضعًا</numerusform>
                <numerusform>{n} موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} replaced</source>
            <translation>
                <numerusform>لم يُستبدل شيء</numerusform>
                <numerusform>استُبدل واحد</numerusform>
                <numerusform>استُبدل اثنان</numerusform>
                <numerusform>استُبدلت {n} مواضع</numerusform>
                <numerusform>استُبدل {n} موضعًا</numerusform>
                <numerusform>استُبدل {n} موضع</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>1 text</source>
            <translation>نص واحد</translation>
        </message>
        <message>
            <source>Find in the whole report</source>
            <translation>البحث في التقرير كله</translation>
        </message>
        <message>
            <source>Looks into every text of this report, drafts too, and into the wordings of the commitments. Accents and capitals make no difference. “Words between quotation marks” stand beside each other.</source>
            <translation>يشمل البحث كل نصوص هذا التقرير، بما فيها المسودات، وصيغ الالتزامات. ولا فرق بين الأحرف بعلامات التشكيل أو من دونها، ولا بين الكبيرة والصغيرة. أما «الكلمات بين علامتي اقتباس» فتكون متجاورة.</translation>
        </message>
        <message>
            <source>No text holds this. All the words must stand in one text.</source>
            <translation>لا يوجد نص يتضمن ذلك. يجب أن ترد الكلمات كلها في نص واحد.</translation>
        </message>
        <message>
            <source>The commitment itself</source>
            <translation>الالتزام نفسه</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>الكلمات المطلوبة</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>مسودة</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation>
                <numerusform>لا نصوص</numerusform>
                <numerusform>نص واحد</numerusform>
                <numerusform>نصان</numerusform>
                <numerusform>{n} نصوص</numerusform>
                <numerusform>{n} نصًا</numerusform>
                <numerusform>{n} نص</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total} texts</source>
            <translation>{shown} من {total} من النصوص</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message numerus="yes">
            <source>And {n} more.</source>
            <translation>
                <numerusform>لا مزيد.</numerusform>
                <numerusform>وملاحظة أخرى.</numerusform>
                <numerusform>وملاحظتان أخريان.</numerusform>
                <numerusform>و{n} ملاحظات أخرى.</numerusform>
                <numerusform>و{n} ملاحظة أخرى.</numerusform>
                <numerusform>و{n} ملاحظة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing; the words look fine.</source>
            <translation>لا شيء؛ تبدو الكلمات سليمة.</translation>
        </message>
        <message>
            <source>The rest of the report is still being read.</source>
            <translation>ما زالت قراءة بقية التقرير جارية.</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>للنظر</translation>
        </message>
        <message numerus="yes">
            <source>To look at ({n})</source>
            <translation>
                <numerusform>للنظر</numerusform>
                <numerusform>للنظر ({n})</numerusform>
                <numerusform>للنظر ({n})</numerusform>
                <numerusform>للنظر ({n})</numerusform>
                <numerusform>للنظر ({n})</numerusform>
                <numerusform>للنظر ({n})</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FinishedView</name>
        <message>
            <source>1 conflict was resolved here. Every version is kept in the history.</source>
            <translation>حُل هنا تعارض واحد. وتُحفظ كل صيغة في السجل.</translation>
        </message>
        <message>
            <source>All conflicts are resolved</source>
            <translation>حُلت كل التعارضات</translation>
        </message>
        <message>
            <source>Back to writing</source>
            <translation>العودة إلى الكتابة</translation>
        </message>
        <message>
            <source>There are no conflicts</source>
            <translation>لا توجد تعارضات</translation>
        </message>
        <message>
            <source>When two versions of a section cannot be merged, they come here.</source>
            <translation>عندما يتعذّر دمج صيغتين من قسم تظهران هنا.</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts were resolved here. Every version is kept in the history.</source>
            <translation>
                <numerusform>لم يُحل هنا أي تعارض.</numerusform>
                <numerusform>حُل هنا تعارض واحد. وتُحفظ كل صيغة في السجل.</numerusform>
                <numerusform>حُل هنا تعارضان. وتُحفظ كل صيغة في السجل.</numerusform>
                <numerusform>حُلت هنا {n} تعارضات. وتُحفظ كل صيغة في السجل.</numerusform>
                <numerusform>حُل هنا {n} تعارضًا. وتُحفظ كل صيغة في السجل.</numerusform>
                <numerusform>حُل هنا {n} تعارض. وتُحفظ كل صيغة في السجل.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Drop the packets on this page. Nothing is ever overwritten, and what cannot be merged is shown.</source>
            <translation>أفلتوا الحزم في هذه الصفحة. لا يُستبدل شيء أبدًا، ويُعرض ما يتعذّر دمجه.</translation>
        </message>
        <message>
            <source>How submissions get here</source>
            <translation>كيف تصل التقديمات إلى هنا</translation>
        </message>
        <message>
            <source>Make an office kit for each office. It says what they are asked to write, and by when.</source>
            <translation>أعدّوا مجموعة عمل لكل مكتب. فهي تبيّن ما هو مطلوب منه وموعده.</translation>
        </message>
        <message>
            <source>Send each office its kit, by e-mail or on a stick. They write, and send a packet back.</source>
            <translation>أرسلوا إلى كل مكتب مجموعته بالبريد الإلكتروني أو على ذاكرة محمولة. فيكتب المكتب ويرسل حزمة.</translation>
        </message>
    </context>
    <context>
        <name>FoldedText</name>
        <message>
            <source>Show all of it</source>
            <translation>إظهار النص كله</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>إظهار جزء منه</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>User guide</source>
            <translation>دليل المستخدم</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>الموضع التالي (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>الموضع السابق (Shift+F3)</translation>
        </message>
        <message>
            <source>Search in the guide</source>
            <translation>البحث في الدليل</translation>
        </message>
        <message>
            <source>Search in the guide (Ctrl+F)</source>
            <translation>البحث في الدليل (Ctrl+F)</translation>
        </message>
        <message>
            <source>This guide is in English.</source>
            <translation>هذا الدليل بالإنجليزية.</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
    </context>
    <context>
        <name>HeadingTable</name>
        <message>
            <source>Below “{heading}”</source>
            <translation>تحت «{heading}»</translation>
        </message>
        <message>
            <source>Commitment {id} {name}</source>
            <translation>الالتزام {id} {name}</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Headings that were not understood</source>
            <translation>العناوين التي لم تُفهم</translation>
        </message>
        <message>
            <source>Leave it out with all that stands below it</source>
            <translation>استبعاده مع كل ما يقع تحته</translation>
        </message>
        <message>
            <source>Leave out this line alone: the answer goes on</source>
            <translation>استبعاد هذا السطر وحده: يستمر الجواب</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>المعنى</translation>
        </message>
        <message>
            <source>No heading, but text</source>
            <translation>نص لا عنوان</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Question: {name}</source>
            <translation>السؤال: {name}</translation>
        </message>
        <message>
            <source>Transformation {code} {title}</source>
            <translation>التحول {code} {title}</translation>
        </message>
        <message>
            <source>What “{heading}” means</source>
            <translation>معنى «{heading}»</translation>
        </message>
        <message>
            <source>Words below</source>
            <translation>الكلمات تحته</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Before restoring</source>
            <translation>قبل الاستعادة</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>منقول</translation>
        </message>
        <message>
            <source>Cleared by {name}, {day}</source>
            <translation>أجازه {name}، {day}</translation>
        </message>
        <message>
            <source>Draft on this machine</source>
            <translation>مسودة على هذا الجهاز</translation>
        </message>
        <message>
            <source>From another window</source>
            <translation>من نافذة أخرى</translation>
        </message>
        <message>
            <source>From {names}</source>
            <translation>من {names}</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>مستورد</translation>
        </message>
        <message>
            <source>Imported from {document}</source>
            <translation>مستورد من {document}</translation>
        </message>
        <message>
            <source>Imported text</source>
            <translation>نص مستورد</translation>
        </message>
        <message>
            <source>Merged automatically</source>
            <translation>دُمج آليًا</translation>
        </message>
        <message>
            <source>On leaving</source>
            <translation>عند المغادرة</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>Published now</source>
            <translation>المنشور الآن</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>مجموع من عدة نصوص</translation>
        </message>
        <message>
            <source>Returned by {name}, {day}</source>
            <translation>أعاده {name}، {day}</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>شخص بلا اسم</translation>
        </message>
        <message>
            <source>Submitted by {name}, {day}</source>
            <translation>قدّمه {name}، {day}</translation>
        </message>
        <message>
            <source>Submitted, {day}</source>
            <translation>مُقدَّم، {day}</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Unsent draft</source>
            <translation>مسودة غير مرسلة</translation>
        </message>
        <message>
            <source>Unsent draft of {office}</source>
            <translation>مسودة غير مرسلة من {office}</translation>
        </message>
        <message>
            <source>When published</source>
            <translation>عند النشر</translation>
        </message>
        <message>
            <source>While typing</source>
            <translation>أثناء الكتابة</translation>
        </message>
        <message>
            <source>{how} · 1 word</source>
            <translation>{how} · كلمة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>{how} · {n} words</source>
            <translation>
                <numerusform>{how} · لا كلمات</numerusform>
                <numerusform>{how} · كلمة واحدة</numerusform>
                <numerusform>{how} · كلمتان</numerusform>
                <numerusform>{how} · {n} كلمات</numerusform>
                <numerusform>{how} · {n} كلمة</numerusform>
                <numerusform>{how} · {n} كلمة</numerusform>
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
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Make this text your draft; the draft that is there is kept</source>
            <translation>جعل هذا النص مسودتكم؛ وتبقى المسودة الموجودة محفوظة</translation>
        </message>
        <message>
            <source>Nothing was published in this section yet, and no draft was kept.</source>
            <translation>لم يُنشر شيء في هذا القسم بعد، ولم تُحفظ له مسودة.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restored, it is a draft: nothing is published or lost, and Undo takes it back.</source>
            <translation>يصبح النص عند استعادته مسودة: لا يُنشر شيء ولا يضيع، ويمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Tick a text to compare it with what stands here now, or to restore it. Tick two to compare them.</source>
            <translation>أشّروا على نص لمقارنته بما هو هنا الآن أو لاستعادته. وأشّروا على نصين للمقارنة بينهما.</translation>
        </message>
        <message>
            <source>Two are ticked: what differs between them is shown word by word.</source>
            <translation>اختير نصان: يظهر الفرق بينهما كلمة كلمة.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Earlier texts of this section, newest first</source>
            <translation>النصوص السابقة لهذا القسم، من الأحدث إلى الأقدم</translation>
        </message>
    </context>
    <context>
        <name>ImportAccountDialog</name>
        <message>
            <source>1, kept as it is</source>
            <translation>واحد، أُبقي كما هو</translation>
        </message>
        <message>
            <source>Changed sections</source>
            <translation>الأقسام المعدَّلة</translation>
        </message>
        <message>
            <source>Missing in the document</source>
            <translation>الناقص في المستند</translation>
        </message>
        <message>
            <source>New sections</source>
            <translation>الأقسام الجديدة</translation>
        </message>
        <message>
            <source>Not placed in any section</source>
            <translation>ما لم يوضع في أي قسم</translation>
        </message>
        <message>
            <source>Sections as they were</source>
            <translation>الأقسام كما كانت</translation>
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation>الأقسام في تعارض</translation>
        </message>
        <message>
            <source>The report was read in</source>
            <translation>استُورد التقرير</translation>
        </message>
        <message>
            <source>Words in headings</source>
            <translation>الكلمات في العناوين</translation>
        </message>
        <message>
            <source>Words in sections</source>
            <translation>الكلمات في الأقسام</translation>
        </message>
        <message>
            <source>Words not placed</source>
            <translation>الكلمات بلا موضع</translation>
        </message>
        <message>
            <source>Words of page headers and numbers</source>
            <translation>كلمات رؤوس الصفحات وأرقامها</translation>
        </message>
        <message numerus="yes">
            <source>{n}, kept as they are</source>
            <translation>
                <numerusform>لا شيء</numerusform>
                <numerusform>واحد، أُبقي كما هو</numerusform>
                <numerusform>اثنان، أُبقيا كما هما</numerusform>
                <numerusform>{n}، أُبقيت كما هي</numerusform>
                <numerusform>{n}، أُبقيت كما هي</numerusform>
                <numerusform>{n}، أُبقيت كما هي</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Brought back</source>
            <translation>استُعيدت النسخة</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>The copy was checked and is back as {file}.</source>
            <translation>فُحصت النسخة واستُعيدت في الملف {file}.</translation>
        </message>
    </context>
    <context>
        <name>Kits</name>
        <message>
            <source>1 kit was made. Send it to its office; opening it starts a ready workspace.</source>
            <translation>أُعدّت مجموعة عمل واحدة. أرسلوها إلى مكتبها؛ وعند فتحها تبدأ مساحة عمل جاهزة.</translation>
        </message>
        <message>
            <source>Folder for the kits</source>
            <translation>مجلد مجموعات العمل</translation>
        </message>
        <message>
            <source>Making kits…</source>
            <translation>يجري إعداد مجموعات العمل…</translation>
        </message>
        <message>
            <source>Office kits</source>
            <translation>مجموعات عمل المكاتب</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>The kit is open already</source>
            <translation>مجموعة العمل مفتوحة بالفعل</translation>
        </message>
        <message>
            <source>This workspace was made from that kit; write here.</source>
            <translation>أُنشئت مساحة العمل هذه من تلك المجموعة؛ اكتبوا هنا.</translation>
        </message>
        <message>
            <source>kit</source>
            <translation>مجموعة عمل</translation>
        </message>
        <message numerus="yes">
            <source>{n} kits were made. Send each office its own; opening it starts a ready workspace.</source>
            <translation>
                <numerusform>لم تُعدّ أي مجموعة عمل.</numerusform>
                <numerusform>أُعدّت مجموعة عمل واحدة. أرسلوها إلى مكتبها؛ وعند فتحها تبدأ مساحة عمل جاهزة.</numerusform>
                <numerusform>أُعدّت مجموعتا عمل. أرسلوا إلى كل مكتب مجموعته؛ وعند فتحها تبدأ مساحة عمل جاهزة.</numerusform>
                <numerusform>أُعدّت {n} مجموعات عمل. أرسلوا إلى كل مكتب مجموعته؛ وعند فتحها تبدأ مساحة عمل جاهزة.</numerusform>
                <numerusform>أُعدّت {n} مجموعة عمل. أرسلوا إلى كل مكتب مجموعته؛ وعند فتحها تبدأ مساحة عمل جاهزة.</numerusform>
                <numerusform>أُعدّت {n} مجموعة عمل. أرسلوا إلى كل مكتب مجموعته؛ وعند فتحها تبدأ مساحة عمل جاهزة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>From its next start on, the program speaks {language}. Close it and start it again.</source>
            <translation>ستكون لغة البرنامج {language} اعتبارًا من تشغيله التالي. أغلقوه ثم شغّلوه من جديد.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
    </context>
    <context>
        <name>LastYearPane</name>
        <message>
            <source>A draft; it was never published</source>
            <translation>مسودة لم تُنشر قط</translation>
        </message>
        <message>
            <source>As it was cleared</source>
            <translation>كما أُجيز</translation>
        </message>
        <message>
            <source>As it was published</source>
            <translation>كما نُشر</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Hold this year's text against this one, word by word</source>
            <translation>مقابلة نص هذه السنة بهذا النص كلمة كلمة</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>إدراج</translation>
        </message>
        <message>
            <source>Put this text where the cursor is</source>
            <translation>وضع هذا النص عند موضع المؤشر</translation>
        </message>
    </context>
    <context>
        <name>LegacyPreviewDialog</name>
        <message>
            <source>1 section has a text here already that the import changes.</source>
            <translation>في قسم واحد نصٌّ موجود هنا يغيّره الاستيراد.</translation>
        </message>
        <message>
            <source>1 section was found. Of {total} words, {placed} are in sections and {left} are not placed.</source>
            <translation>عُثر على قسم واحد. ومن أصل {total} كلمة: {placed} في الأقسام، و{left} بلا موضع.</translation>
        </message>
        <message>
            <source>A report from elsewhere: {name}</source>
            <translation>تقرير من جهة أخرى: {name}</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المنظمة</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Read again with these meanings</source>
            <translation>القراءة مجددًا بهذه المعاني</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Sections that were found</source>
            <translation>الأقسام التي عُثر عليها</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Texts without a section</source>
            <translation>نصوص بلا قسم</translation>
        </message>
        <message>
            <source>The headings are read by what is kept of {name}. If the report is somebody else's, write whose it is and read it again.</source>
            <translation>تُقرأ العناوين وفق ما هو محفوظ عن {name}. إن كان التقرير لجهة أخرى فاكتبوا لمن هو واقرؤوه مجددًا.</translation>
        </message>
        <message>
            <source>Whose report it is; the meanings are kept under this name</source>
            <translation>الجهة صاحبة التقرير؛ وتُحفظ المعاني تحت هذا الاسم</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections have a text here already that the import changes.</source>
            <translation>
                <numerusform>لا يغيّر الاستيراد أي نص موجود هنا.</numerusform>
                <numerusform>في قسم واحد نصٌّ موجود هنا يغيّره الاستيراد.</numerusform>
                <numerusform>في قسمين نصٌّ موجود هنا يغيّره الاستيراد.</numerusform>
                <numerusform>في {n} أقسام نصٌّ موجود هنا يغيّره الاستيراد.</numerusform>
                <numerusform>في {n} قسمًا نصٌّ موجود هنا يغيّره الاستيراد.</numerusform>
                <numerusform>في {n} قسم نصٌّ موجود هنا يغيّره الاستيراد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were found. Of {total} words, {placed} are in sections, {left} not placed.</source>
            <translation>
                <numerusform>لم يُعثر على أي قسم. ومن أصل {total} كلمة: {placed} في الأقسام، و{left} بلا موضع.</numerusform>
                <numerusform>عُثر على قسم واحد. ومن أصل {total} كلمة: {placed} في الأقسام، و{left} بلا موضع.</numerusform>
                <numerusform>عُثر على قسمين. ومن أصل {total} كلمة: {placed} في الأقسام، و{left} بلا موضع.</numerusform>
                <numerusform>عُثر على {n} أقسام. ومن أصل {total} كلمة: {placed} في الأقسام، و{left} بلا موضع.</numerusform>
                <numerusform>عُثر على {n} قسمًا. ومن أصل {total} كلمة: {placed} في الأقسام، و{left} بلا موضع.</numerusform>
                <numerusform>عُثر على {n} قسم. ومن أصل {total} كلمة: {placed} في الأقسام، و{left} بلا موضع.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>published</source>
            <translation>منشور</translation>
        </message>
    </context>
    <context>
        <name>LookingBack</name>
        <message>
            <source>Compared: {section}</source>
            <translation>مقارنة: {section}</translation>
        </message>
        <message>
            <source>From: {old}
To: {new}</source>
            <translation>من: {old}
إلى: {new}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>The text as it stands on the page</source>
            <translation>النص كما هو في الصفحة</translation>
        </message>
        <message>
            <source>There are several texts: choose between them first.</source>
            <translation>توجد عدة نصوص: يجب الاختيار بينها أولًا.</translation>
        </message>
        <message>
            <source>This section can only be read here.</source>
            <translation>هذا القسم هنا للقراءة فقط.</translation>
        </message>
        <message>
            <source>{words}
Both say the same.</source>
            <translation>{words}
النصان متطابقان.</translation>
        </message>
    </context>
    <context>
        <name>LookingOver</name>
        <message>
            <source>the commitment itself</source>
            <translation>الالتزام نفسه</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;Go</source>
            <translation>الانت&amp;قال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>المسا&amp;عدة</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>العر&amp;ض</translation>
        </message>
        <message>
            <source>Edi&amp;t</source>
            <translation>تحر&amp;ير</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>فتح الملفات الأ&amp;خيرة</translation>
        </message>
        <message>
            <source>Revie&amp;w</source>
            <translation>&amp;المراجعة</translation>
        </message>
        <message>
            <source>Send an&amp;d receive</source>
            <translation>الإ&amp;رسال والاستلام</translation>
        </message>
        <message>
            <source>Spe&amp;lling</source>
            <translation>الت&amp;دقيق الإملائي</translation>
        </message>
        <message>
            <source>{file}  (training)</source>
            <translation>{file}  (تدريب)</translation>
        </message>
    </context>
    <context>
        <name>MakeKitsDialog</name>
        <message>
            <source>&amp;Asked to write</source>
            <translation>ال&amp;مطلوب كتابته</translation>
        </message>
        <message>
            <source>&amp;Due by</source>
            <translation>الم&amp;وعد</translation>
        </message>
        <message>
            <source>&amp;Offices, one a line</source>
            <translation>الم&amp;كاتب، مكتب في كل سطر</translation>
        </message>
        <message>
            <source>All offices</source>
            <translation>كل المكاتب</translation>
        </message>
        <message>
            <source>Asked to write</source>
            <translation>المطلوب كتابته</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Iraq, Erbil sub-office
South Sudan, Bentiu
…</source>
            <translation>العراق، مكتب أربيل الفرعي
جنوب السودان، بانتيو
…</translation>
        </message>
        <message>
            <source>Make 1 kit…</source>
            <translation>إعداد مجموعة عمل واحدة…</translation>
        </message>
        <message>
            <source>Make kits…</source>
            <translation>إعداد مجموعات العمل…</translation>
        </message>
        <message>
            <source>Make office kits</source>
            <translation>إعداد مجموعات عمل المكاتب</translation>
        </message>
        <message numerus="yes">
            <source>Make {n} kits…</source>
            <translation>
                <numerusform>إعداد مجموعات العمل…</numerusform>
                <numerusform>إعداد مجموعة عمل واحدة…</numerusform>
                <numerusform>إعداد مجموعتي عمل…</numerusform>
                <numerusform>إعداد {n} مجموعات عمل…</numerusform>
                <numerusform>إعداد {n} مجموعة عمل…</numerusform>
                <numerusform>إعداد {n} مجموعة عمل…</numerusform>
            </translation>
        </message>
        <message>
            <source>Name at least one office.</source>
            <translation>اذكروا مكتبًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Nothing is ticked for {offices}.</source>
            <translation>لم يُختر شيء لما يلي: {offices}.</translation>
        </message>
        <message>
            <source>Own choice for {offices}.</source>
            <translation>اختيار خاص لما يلي: {offices}.</translation>
        </message>
        <message>
            <source>Questions about {code} itself</source>
            <translation>أسئلة عن {code} نفسه</translation>
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation>اكتبوا اليوم على هذا النحو: {day}.</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Commitment</source>
            <translation>الالتزام</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Commitments by questions</source>
            <translation>الالتزامات بحسب الأسئلة</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>1 section says again what it said before.</source>
            <translation>عاد قسم واحد إلى ما كان عليه.</translation>
        </message>
        <message>
            <source>Another key than before</source>
            <translation>مفتاح غير المفتاح السابق</translation>
        </message>
        <message>
            <source>Every section says again what it said before the last merge, unless somebody wrote in it since. What came in stays in the history.</source>
            <translation>يعود كل قسم إلى ما كان عليه قبل آخر دمج، ما لم يكن أحد قد كتب فيه بعد ذلك. ويبقى ما ورد في السجل.</translation>
        </message>
        <message>
            <source>Left as they are, since somebody wrote in them or several texts stood there: {sections}.</source>
            <translation>أُبقيت كما هي، لأن أحدًا كتب فيها أو لأن فيها عدة نصوص: {sections}.</translation>
        </message>
        <message>
            <source>Merging…</source>
            <translation>يجري الدمج…</translation>
        </message>
        <message>
            <source>Not known to decide</source>
            <translation>شخص غير معروف بصلاحية البت</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>نص ملصق</translation>
        </message>
        <message>
            <source>The merge was undone</source>
            <translation>تم التراجع عن الدمج</translation>
        </message>
        <message>
            <source>They have this key: merge</source>
            <translation>المفتاح صحيح: دمج</translation>
        </message>
        <message>
            <source>This file holds decisions about texts by {person}, who is not known to decide here. Their key is said to be {fingerprint}.

Ask them, by telephone for example, to read out their key; merge the file only if it is {fingerprint} and they are to decide.</source>
            <translation>يتضمن هذا الملف قرارات بشأن نصوص اتخذها {person}، وهو غير معروف هنا بصلاحية البت. والمفتاح المنسوب إليه هو {fingerprint}.

اطلبوا منه، بالهاتف مثلًا، أن يقرأ لكم مفتاحه؛ ولا تدمجوا الملف إلا إذا كان {fingerprint} وكان البت من صلاحيته.</translation>
        </message>
        <message>
            <source>Undo the last merge</source>
            <translation>التراجع عن آخر دمج</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>التراجع عن الدمج</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections say again what they said before.</source>
            <translation>
                <numerusform>لم يعد أي قسم إلى ما كان عليه.</numerusform>
                <numerusform>عاد قسم واحد إلى ما كان عليه.</numerusform>
                <numerusform>عاد قسمان إلى ما كانا عليه.</numerusform>
                <numerusform>عادت {n} أقسام إلى ما كانت عليه.</numerusform>
                <numerusform>عاد {n} قسمًا إلى ما كانت عليه.</numerusform>
                <numerusform>عاد {n} قسم إلى ما كانت عليه.</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} signed with the key {known} before. This file is signed with the key {fingerprint}.

A new computer has a new key. Ask them, by telephone for example, to read out theirs; merge the file only if it is {fingerprint}.</source>
            <translation>سبق أن وقّع {who} بالمفتاح {known}. وهذا الملف موقّع بالمفتاح {fingerprint}.

للحاسوب الجديد مفتاح جديد. اطلبوا منه، بالهاتف مثلًا، أن يقرأ لكم مفتاحه؛ ولا تدمجوا الملف إلا إذا كان {fingerprint}.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>&amp;Place</source>
            <translation>ال&amp;موضع</translation>
        </message>
        <message>
            <source>&amp;Transformation</source>
            <translation>ال&amp;تحول</translation>
        </message>
        <message>
            <source>After {id}  {name}</source>
            <translation>بعد {id}  {name}</translation>
        </message>
        <message>
            <source>At the beginning</source>
            <translation>في البداية</translation>
        </message>
        <message>
            <source>Move commitment {id}</source>
            <translation>نقل الالتزام {id}</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>نقل</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>&amp;File</source>
            <translation>ال&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>الم&amp;كتب</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>ال&amp;شخص</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>الت&amp;قرير</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>استعراض…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>مساحة عمل جديدة</translation>
        </message>
        <message>
            <source>Only for training</source>
            <translation>للتدريب فقط</translation>
        </message>
        <message>
            <source>for example Iraq, Erbil sub-office</source>
            <translation>مثلًا: العراق، مكتب أربيل الفرعي</translation>
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation>اسمكم كما يعرفه الزملاء</translation>
        </message>
    </context>
    <context>
        <name>NextYear</name>
        <message>
            <source>Next year</source>
            <translation>السنة المقبلة</translation>
        </message>
        <message>
            <source>No other year can follow this one here.</source>
            <translation>لا يمكن أن تلي هذه السنة سنة أخرى هنا.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>The next year has begun</source>
            <translation>بدأت السنة المقبلة</translation>
        </message>
        <message>
            <source>{year} has begun. {last} as it was lies in {file}; it can be read and printed there.</source>
            <translation>بدأت {year}. أما {last} كما كانت فهي في {file}؛ ويمكن قراءتها وطباعتها هناك.</translation>
        </message>
    </context>
    <context>
        <name>NextYearDialog</name>
        <message>
            <source>&amp;Archive</source>
            <translation>الأ&amp;رشيف</translation>
        </message>
        <message>
            <source>&amp;Begin although this is open</source>
            <translation>ال&amp;بدء مع وجود ما هو مفتوح</translation>
        </message>
        <message>
            <source>&amp;Next year</source>
            <translation>السنة ال&amp;مقبلة</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>الأرشيف</translation>
        </message>
        <message>
            <source>Begin {cycle}</source>
            <translation>بدء {cycle}</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>استعراض…</translation>
        </message>
        <message>
            <source>Carried: the list of commitments ({commitments} to be reported on) and who is asked to write ({assignments} assignments). {sections} sections are to be answered. Answers are not carried; last year’s can be read beside this year’s.</source>
            <translation>ما يُنقل: قائمة الالتزامات (عدد ما يُبلَّغ عنه: {commitments}) والمكلفون بالكتابة (عدد التكليفات: {assignments}). وعدد الأقسام المطلوب الإجابة عنها: {sections}. ولا تُنقل الأجوبة؛ ويمكن قراءة أجوبة السنة الماضية بجانب أجوبة هذه السنة.</translation>
        </message>
        <message>
            <source>Commitments in several versions: {what}</source>
            <translation>التزامات بعدة صيغ: {what}</translation>
        </message>
        <message>
            <source>Drafts that are not published: {what}</source>
            <translation>مسودات غير منشورة: {what}</translation>
        </message>
        <message>
            <source>In conflict: {what}</source>
            <translation>في تعارض: {what}</translation>
        </message>
        <message>
            <source>Merged automatically and not read: {what}</source>
            <translation>نصوص دُمجت آليًا ولم تُقرأ: {what}</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>السنة المقبلة</translation>
        </message>
        <message>
            <source>Not asked any more: {questions}.</source>
            <translation>أسئلة لم تعد مطروحة: {questions}.</translation>
        </message>
        <message>
            <source>Nothing is open in {cycle}.</source>
            <translation>لا شيء مفتوح في {cycle}.</translation>
        </message>
        <message>
            <source>Offices need a new kit for the new year, or begin it by themselves.</source>
            <translation>تحتاج المكاتب إلى مجموعة عمل جديدة للسنة الجديدة، أو تبدؤها بنفسها.</translation>
        </message>
        <message>
            <source>Sections that are published and not submitted: {what}</source>
            <translation>أقسام منشورة وغير مُقدَّمة: {what}</translation>
        </message>
        <message>
            <source>Sections with a text that is not cleared: {what}</source>
            <translation>أقسام لها نص غير مُجاز: {what}</translation>
        </message>
        <message>
            <source>The workspace as it is now goes into the archive first.</source>
            <translation>تُحفظ مساحة العمل كما هي الآن في الأرشيف أولًا.</translation>
        </message>
        <message>
            <source>You can also wait for the new kit of headquarters.</source>
            <translation>يمكنكم أيضًا انتظار مجموعة العمل الجديدة من المقر.</translation>
        </message>
        <message>
            <source>{year}, with its own questionnaire</source>
            <translation>{year}، باستبيانها الخاص</translation>
        </message>
        <message>
            <source>{year}, with the same questionnaire again</source>
            <translation>{year}، بالاستبيان نفسه مجددًا</translation>
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Ctrl+Enter does so too</source>
            <translation>أو بالمفتاح Ctrl+Enter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
    </context>
    <context>
        <name>OfficeList</name>
        <message>
            <source>Offices</source>
            <translation>المكاتب</translation>
        </message>
    </context>
    <context>
        <name>OfficeModel</name>
        <message>
            <source>Last sent</source>
            <translation>آخر إرسال</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Sections received</source>
            <translation>الأقسام الواردة</translation>
        </message>
        <message>
            <source>Where they stand</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>OfficeRow</name>
        <message>
            <source>Reminder for {office}</source>
            <translation>رسالة تذكير إلى {office}</translation>
        </message>
        <message>
            <source>Reminder…</source>
            <translation>تذكير…</translation>
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation>المتفق عليه مع {office}</translation>
        </message>
        <message>
            <source>Terms…</source>
            <translation>المتفق عليه…</translation>
        </message>
    </context>
    <context>
        <name>OfficeTable</name>
        <message>
            <source>Offices</source>
            <translation>المكاتب</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>إشعار استلام</translation>
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation>إشعار استلام إلى {office}</translation>
        </message>
        <message>
            <source>Tell {office} what has arrived and where it stands</source>
            <translation>إعلام {office} بما وصل وبحالته</translation>
        </message>
    </context>
    <context>
        <name>OfficeTermsDialog</name>
        <message>
            <source>&amp;Due by</source>
            <translation>الم&amp;وعد</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Language of this program</source>
            <translation>لغة هذا البرنامج</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Terms of {office}</source>
            <translation>المتفق عليه مع {office}</translation>
        </message>
        <message>
            <source>The office hears of another day with its next kit, or by a reminder.</source>
            <translation>يعلم المكتب بأي موعد آخر مع مجموعة العمل التالية، أو برسالة تذكير.</translation>
        </message>
        <message>
            <source>Write the day as in {day}.</source>
            <translation>اكتبوا اليوم على هذا النحو: {day}.</translation>
        </message>
    </context>
    <context>
        <name>OpenKitDialog</name>
        <message>
            <source>&amp;File</source>
            <translation>ال&amp;ملف</translation>
        </message>
        <message>
            <source>1 more may be left out.</source>
            <translation>ويجوز ترك قسم آخر.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>استعراض…</translation>
        </message>
        <message>
            <source>From {who}, signed with the key {fingerprint}</source>
            <translation>من {who}، بتوقيع المفتاح {fingerprint}</translation>
        </message>
        <message>
            <source>Kit for {office}</source>
            <translation>مجموعة عمل لمكتب {office}</translation>
        </message>
        <message>
            <source>Send them by {day}.</source>
            <translation>موعد الإرسال: {day}.</translation>
        </message>
        <message>
            <source>Signed with the key {fingerprint}</source>
            <translation>موقّعة بالمفتاح {fingerprint}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Start with an office kit</source>
            <translation>البدء بمجموعة عمل مكتب</translation>
        </message>
        <message>
            <source>This kit is for training.</source>
            <translation>مجموعة العمل هذه للتدريب.</translation>
        </message>
        <message>
            <source>You are asked to write 1 section.</source>
            <translation>المطلوب منكم كتابة قسم واحد.</translation>
        </message>
        <message>
            <source>You are asked to write the whole report.</source>
            <translation>المطلوب منكم كتابة التقرير كله.</translation>
        </message>
        <message numerus="yes">
            <source>You are asked to write {n} sections.</source>
            <translation>
                <numerusform>ليس مطلوبًا منكم أي قسم.</numerusform>
                <numerusform>المطلوب منكم كتابة قسم واحد.</numerusform>
                <numerusform>المطلوب منكم كتابة قسمين.</numerusform>
                <numerusform>المطلوب منكم كتابة {n} أقسام.</numerusform>
                <numerusform>المطلوب منكم كتابة {n} قسمًا.</numerusform>
                <numerusform>المطلوب منكم كتابة {n} قسم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>ا&amp;سمكم</translation>
        </message>
        <message>
            <source>your name, as colleagues know it</source>
            <translation>اسمكم كما يعرفه الزملاء</translation>
        </message>
        <message numerus="yes">
            <source>{n} more may be left out.</source>
            <translation>
                <numerusform>ولا يجوز ترك أي قسم آخر.</numerusform>
                <numerusform>ويجوز ترك قسم آخر.</numerusform>
                <numerusform>ويجوز ترك قسمين آخرين.</numerusform>
                <numerusform>ويجوز ترك {n} أقسام أخرى.</numerusform>
                <numerusform>ويجوز ترك {n} قسمًا آخر.</numerusform>
                <numerusform>ويجوز ترك {n} قسم آخر.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlineDelegate</name>
        <message>
            <source>retired</source>
            <translation>موقوف</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message>
            <source>retired</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>{done} of {all} sections published</source>
            <translation>نُشر {done} من {all} من الأقسام</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts</source>
            <translation>
                <numerusform>لا مسودات</numerusform>
                <numerusform>مسودة واحدة</numerusform>
                <numerusform>مسودتان</numerusform>
                <numerusform>{n} مسودات</numerusform>
                <numerusform>{n} مسودة</numerusform>
                <numerusform>{n} مسودة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>لا تعارضات</numerusform>
                <numerusform>واحد في تعارض</numerusform>
                <numerusform>اثنان في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message numerus="yes">
            <source>All {n}</source>
            <translation>
                <numerusform>الكل {n}</numerusform>
                <numerusform>الكل {n}</numerusform>
                <numerusform>الكل {n}</numerusform>
                <numerusform>الكل {n}</numerusform>
                <numerusform>الكل {n}</numerusform>
                <numerusform>الكل {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>تكليف…</translation>
        </message>
        <message numerus="yes">
            <source>Conflicts {n}</source>
            <translation>
                <numerusform>التعارضات {n}</numerusform>
                <numerusform>التعارضات {n}</numerusform>
                <numerusform>التعارضات {n}</numerusform>
                <numerusform>التعارضات {n}</numerusform>
                <numerusform>التعارضات {n}</numerusform>
                <numerusform>التعارضات {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter commitments</source>
            <translation>تصفية الالتزامات</translation>
        </message>
        <message numerus="yes">
            <source>Mine {n}</source>
            <translation>
                <numerusform>ما يخصني {n}</numerusform>
                <numerusform>ما يخصني {n}</numerusform>
                <numerusform>ما يخصني {n}</numerusform>
                <numerusform>ما يخصني {n}</numerusform>
                <numerusform>ما يخصني {n}</numerusform>
                <numerusform>ما يخصني {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in the outline fits.</source>
            <translation>لا شيء مطابق في المخطط.</translation>
        </message>
        <message>
            <source>Show commitments that are no longer reported on; they can be read</source>
            <translation>إظهار الالتزامات التي لم يعد يُبلَّغ عنها؛ وهي متاحة للقراءة</translation>
        </message>
        <message numerus="yes">
            <source>Show retired ({n})</source>
            <translation>
                <numerusform>إظهار الموقوفة ({n})</numerusform>
                <numerusform>إظهار الموقوفة ({n})</numerusform>
                <numerusform>إظهار الموقوفة ({n})</numerusform>
                <numerusform>إظهار الموقوفة ({n})</numerusform>
                <numerusform>إظهار الموقوفة ({n})</numerusform>
                <numerusform>إظهار الموقوفة ({n})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To do {n}</source>
            <translation>
                <numerusform>المتبقي {n}</numerusform>
                <numerusform>المتبقي {n}</numerusform>
                <numerusform>المتبقي {n}</numerusform>
                <numerusform>المتبقي {n}</numerusform>
                <numerusform>المتبقي {n}</numerusform>
                <numerusform>المتبقي {n}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlineTree</name>
        <message>
            <source>Outline of the report</source>
            <translation>مخطط التقرير</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>1 day late</source>
            <translation>متأخر يومًا واحدًا</translation>
        </message>
        <message>
            <source>1 open comment</source>
            <translation>تعليق مفتوح واحد</translation>
        </message>
        <message>
            <source>1 returned</source>
            <translation>مُعاد واحد</translation>
        </message>
        <message>
            <source>A part</source>
            <translation>جزء</translation>
        </message>
        <message>
            <source>Asked: {who}</source>
            <translation>المكلفون: {who}</translation>
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation>عُدّل بعد الإجازة</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>مُجاز</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Merged automatically; please read</source>
            <translation>دُمج آليًا؛ ويُرجى قراءته</translation>
        </message>
        <message>
            <source>Nobody is asked for it</source>
            <translation>لا أحد مكلف به</translation>
        </message>
        <message>
            <source>Not asked for anything</source>
            <translation>لا شيء مطلوب منه</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>غير مُقدَّم</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Over the cap: {words} words</source>
            <translation>يتجاوز الحد: {words} كلمة</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Overdue: {who}</source>
            <translation>متأخر: {who}</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <source>Returned: {note}</source>
            <translation>مُعاد: {note}</translation>
        </message>
        <message>
            <source>Several texts; one must be chosen</source>
            <translation>عدة نصوص؛ يجب اختيار أحدها</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>مُقدَّم</translation>
        </message>
        <message>
            <source>changed since clearance</source>
            <translation>عُدّل بعد الإجازة</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>أُرسل {day}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names}</numerusform>
                <numerusform>{names} وواحد آخر</numerusform>
                <numerusform>{names} واثنان آخران</numerusform>
                <numerusform>{names} و{n} آخرون</numerusform>
                <numerusform>{names} و{n} آخرون</numerusform>
                <numerusform>{names} و{n} آخرون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation>
                <numerusform>لم يُعدَّل أي قسم بعد الإجازة</numerusform>
                <numerusform>واحد عُدّل بعد الإجازة</numerusform>
                <numerusform>اثنان عُدّلا بعد الإجازة</numerusform>
                <numerusform>{n} عُدّلت بعد الإجازة</numerusform>
                <numerusform>{n} عُدّلت بعد الإجازة</numerusform>
                <numerusform>{n} عُدّلت بعد الإجازة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation>
                <numerusform>لا مُجاز</numerusform>
                <numerusform>مُجاز واحد</numerusform>
                <numerusform>مُجازان</numerusform>
                <numerusform>{n} مُجازة</numerusform>
                <numerusform>{n} مُجازًا</numerusform>
                <numerusform>{n} مُجاز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation>
                <numerusform>دون تأخير</numerusform>
                <numerusform>متأخر يومًا واحدًا</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر {n} أيام</numerusform>
                <numerusform>متأخر {n} يومًا</numerusform>
                <numerusform>متأخر {n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty</source>
            <translation>
                <numerusform>لا فارغ</numerusform>
                <numerusform>فارغ واحد</numerusform>
                <numerusform>فارغان</numerusform>
                <numerusform>{n} فارغة</numerusform>
                <numerusform>{n} فارغًا</numerusform>
                <numerusform>{n} فارغ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>لا تعارضات</numerusform>
                <numerusform>واحد في تعارض</numerusform>
                <numerusform>اثنان في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation>
                <numerusform>لا شيء غير مُقدَّم</numerusform>
                <numerusform>واحد غير مُقدَّم</numerusform>
                <numerusform>اثنان غير مُقدَّمين</numerusform>
                <numerusform>{n} غير مُقدَّمة</numerusform>
                <numerusform>{n} غير مُقدَّمة</numerusform>
                <numerusform>{n} غير مُقدَّمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} written</source>
            <translation>
                <numerusform>كُتب {n} من {all}</numerusform>
                <numerusform>كُتب {n} من {all}</numerusform>
                <numerusform>كُتب {n} من {all}</numerusform>
                <numerusform>كُتب {n} من {all}</numerusform>
                <numerusform>كُتب {n} من {all}</numerusform>
                <numerusform>كُتب {n} من {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} open comments</source>
            <translation>
                <numerusform>لا تعليقات مفتوحة</numerusform>
                <numerusform>تعليق مفتوح واحد</numerusform>
                <numerusform>تعليقان مفتوحان</numerusform>
                <numerusform>{n} تعليقات مفتوحة</numerusform>
                <numerusform>{n} تعليقًا مفتوحًا</numerusform>
                <numerusform>{n} تعليق مفتوح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation>
                <numerusform>لا مُعاد</numerusform>
                <numerusform>مُعاد واحد</numerusform>
                <numerusform>مُعادان</numerusform>
                <numerusform>{n} مُعادة</numerusform>
                <numerusform>{n} مُعادًا</numerusform>
                <numerusform>{n} مُعاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation>
                <numerusform>لا مُقدَّم</numerusform>
                <numerusform>مُقدَّم واحد</numerusform>
                <numerusform>مُقدَّمان</numerusform>
                <numerusform>{n} مُقدَّمة</numerusform>
                <numerusform>{n} مُقدَّمًا</numerusform>
                <numerusform>{n} مُقدَّم</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} words</source>
            <translation>عدد الكلمات: {words}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>1 commitment</source>
            <translation>التزام واحد</translation>
        </message>
        <message>
            <source>1 may be left out</source>
            <translation>قسم واحد يجوز تركه</translation>
        </message>
        <message>
            <source>1 section is chosen</source>
            <translation>اختير قسم واحد</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>تكليف…</translation>
        </message>
        <message>
            <source>Choose rows or cells first: with Ctrl or Shift, or by their names</source>
            <translation>اختاروا أولًا صفوفًا أو خلايا: بالمفتاح Ctrl أو Shift، أو بأسمائها</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>تصدير الجدول…</translation>
        </message>
        <message numerus="yes">
            <source>Needs attention: {n}</source>
            <translation>
                <numerusform>يحتاج إلى نظر: {n}</numerusform>
                <numerusform>يحتاج إلى نظر: {n}</numerusform>
                <numerusform>يحتاج إلى نظر: {n}</numerusform>
                <numerusform>يحتاج إلى نظر: {n}</numerusform>
                <numerusform>يحتاج إلى نظر: {n}</numerusform>
                <numerusform>يحتاج إلى نظر: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>No office is asked for anything yet.</source>
            <translation>لم يُطلب شيء من أي مكتب بعد.</translation>
        </message>
        <message>
            <source>No section fits what you chose.</source>
            <translation>لا يوجد قسم مطابق لما اخترتموه.</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>لا شيء يحتاج إلى نظر.</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>المكاتب</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>There are no commitments yet.</source>
            <translation>لا توجد التزامات بعد.</translation>
        </message>
        <message>
            <source>narrowed by the choice below</source>
            <translation>مع التصفية المختارة أدناه</translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments</source>
            <translation>
                <numerusform>لا التزامات</numerusform>
                <numerusform>التزام واحد</numerusform>
                <numerusform>التزامان</numerusform>
                <numerusform>{n} التزامات</numerusform>
                <numerusform>{n} التزامًا</numerusform>
                <numerusform>{n} التزام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} may be left out</source>
            <translation>
                <numerusform>لا أقسام يجوز تركها</numerusform>
                <numerusform>قسم واحد يجوز تركه</numerusform>
                <numerusform>قسمان يجوز تركهما</numerusform>
                <numerusform>{n} أقسام يجوز تركها</numerusform>
                <numerusform>{n} قسمًا يجوز تركه</numerusform>
                <numerusform>{n} قسم يجوز تركه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of 1 section written</source>
            <translation>
                <numerusform>لم يُكتب القسم الوحيد</numerusform>
                <numerusform>كُتب القسم الوحيد</numerusform>
                <numerusform>كُتب {n} من قسم واحد</numerusform>
                <numerusform>كُتب {n} من قسم واحد</numerusform>
                <numerusform>كُتب {n} من قسم واحد</numerusform>
                <numerusform>كُتب {n} من قسم واحد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} sections written</source>
            <translation>
                <numerusform>كُتب {n} من {all} من الأقسام</numerusform>
                <numerusform>كُتب {n} من {all} من الأقسام</numerusform>
                <numerusform>كُتب {n} من {all} من الأقسام</numerusform>
                <numerusform>كُتب {n} من {all} من الأقسام</numerusform>
                <numerusform>كُتب {n} من {all} من الأقسام</numerusform>
                <numerusform>كُتب {n} من {all} من الأقسام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are chosen</source>
            <translation>
                <numerusform>لم يُختر أي قسم</numerusform>
                <numerusform>اختير قسم واحد</numerusform>
                <numerusform>اختير قسمان</numerusform>
                <numerusform>اختيرت {n} أقسام</numerusform>
                <numerusform>اختير {n} قسمًا</numerusform>
                <numerusform>اختير {n} قسم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageFoot</name>
        <message>
            <source>Decide later</source>
            <translation>البت لاحقًا</translation>
        </message>
        <message>
            <source>Hide last common version</source>
            <translation>إخفاء آخر صيغة مشتركة</translation>
        </message>
        <message>
            <source>Leave this conflict open; your result is kept while the program runs.</source>
            <translation>ترك هذا التعارض مفتوحًا؛ وتُحفظ نتيجتكم ما دام البرنامج يعمل.</translation>
        </message>
        <message>
            <source>Show last common version</source>
            <translation>إظهار آخر صيغة مشتركة</translation>
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation>ليس لهذه النصوص صيغة مشتركة.</translation>
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
            <translation>التعارض التالي</translation>
        </message>
        <message>
            <source>Next conflict (Ctrl+PgDown)</source>
            <translation>التعارض التالي (Ctrl+PgDown)</translation>
        </message>
        <message>
            <source>Previous conflict</source>
            <translation>التعارض السابق</translation>
        </message>
        <message>
            <source>Previous conflict (Ctrl+PgUp)</source>
            <translation>التعارض السابق (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>These texts have no common version.</source>
            <translation>ليس لهذه النصوص صيغة مشتركة.</translation>
        </message>
        <message>
            <source>added</source>
            <translation>مضاف</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>since the last common version</source>
            <translation>مقارنة بآخر صيغة مشتركة</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>A commitment, a command, or words to find</source>
            <translation>التزام أو أمر أو كلمات للبحث عنها</translation>
        </message>
        <message>
            <source>Commitments and commands</source>
            <translation>الالتزامات والأوامر</translation>
        </message>
        <message>
            <source>Search or jump to</source>
            <translation>بحث أو انتقال إلى</translation>
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
            <translation>دمج</translation>
        </message>
        <message>
            <source>Paste a packet</source>
            <translation>لصق حزمة</translation>
        </message>
        <message>
            <source>The clipboard holds no packet. Copy the whole message that holds one, from BEGIN IOM PACKET to END IOM PACKET, and paste it here.</source>
            <translation>لا توجد حزمة في الحافظة. انسخوا الرسالة التي تتضمنها كاملة، من BEGIN IOM PACKET إلى END IOM PACKET، والصقوها هنا.</translation>
        </message>
        <message>
            <source>The text of the packet</source>
            <translation>نص الحزمة</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Files that {who} signs will be taken in again.</source>
            <translation>سيُؤخذ مجددًا بالملفات التي يوقّعها {who}.</translation>
        </message>
        <message>
            <source>Nothing that {who} signs will be taken in any more. What they have sent stays, and what they wrote keeps their name.</source>
            <translation>لن يُؤخذ بعد الآن بأي ملف يوقّعه {who}. ويبقى ما سبق إرساله، ويحتفظ ما كُتب باسم صاحبه.</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>إعادة التفعيل</translation>
        </message>
        <message>
            <source>Reinstate somebody</source>
            <translation>إعادة تفعيل شخص</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Retire somebody</source>
            <translation>إيقاف شخص</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>Decides</source>
            <translation>له صلاحية البت</translation>
        </message>
        <message>
            <source>Everybody whose files were taken in is known by a key. Compare its short name by phone when somebody new sends, or when somebody has another computer.</source>
            <translation>كل من وردت منه ملفات معروف بمفتاح. قارنوا اسم المفتاح المختصر بالهاتف عندما يرسل شخص جديد، أو عندما يستخدم أحدهم حاسوبًا آخر.</translation>
        </message>
        <message>
            <source>Headquarters</source>
            <translation>المقر</translation>
        </message>
        <message>
            <source>Nobody has sent anything yet.</source>
            <translation>لم يرسل أحد شيئًا بعد.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Reinstate</source>
            <translation>إعادة التفعيل</translation>
        </message>
        <message>
            <source>Reinstate {name}</source>
            <translation>إعادة تفعيل {name}</translation>
        </message>
        <message>
            <source>Retire {name}</source>
            <translation>إيقاف {name}</translation>
        </message>
        <message>
            <source>Retired {day}</source>
            <translation>موقوف منذ {day}</translation>
        </message>
        <message>
            <source>Retire…</source>
            <translation>إيقاف…</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>شخص بلا اسم</translation>
        </message>
        <message>
            <source>no office named</source>
            <translation>دون ذكر مكتب</translation>
        </message>
    </context>
    <context>
        <name>Printed</name>
        <message>
            <source>&amp;Take this over as it is printed</source>
            <translation>ا&amp;عتماد هذا كما طُبع</translation>
        </message>
        <message>
            <source>Printed otherwise than here</source>
            <translation>مطبوع بخلاف ما هنا</translation>
        </message>
        <message>
            <source>Printed otherwise than here; not taken over</source>
            <translation>مطبوع بخلاف ما هنا؛ لم يُعتمد</translation>
        </message>
        <message>
            <source>Printed otherwise than here; taken over with the first texts</source>
            <translation>مطبوع بخلاف ما هنا؛ اعتُمد مع النصوص الأولى</translation>
        </message>
        <message>
            <source>Printed otherwise than here; the commitments are for headquarters to edit</source>
            <translation>مطبوع بخلاف ما هنا؛ تعديل الالتزامات من شأن المقر</translation>
        </message>
        <message>
            <source>{name}: here “{known}”, in the document “{printed}”</source>
            <translation>{name}: هنا «{known}»، وفي المستند «{printed}»</translation>
        </message>
        <message>
            <source>{name}: not known here, in the document “{printed}”</source>
            <translation>{name}: غير معروف هنا، وفي المستند «{printed}»</translation>
        </message>
    </context>
    <context>
        <name>ProgressRing</name>
        <message>
            <source>{percent} per cent published</source>
            <translation>نُشر {percent} في المائة</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Conflicts</source>
            <translation>التعارضات</translation>
        </message>
        <message numerus="yes">
            <source>Conflicts, {n} to decide</source>
            <translation>
                <numerusform>التعارضات، لا شيء للبت</numerusform>
                <numerusform>التعارضات، واحد للبت</numerusform>
                <numerusform>التعارضات، اثنان للبت</numerusform>
                <numerusform>التعارضات، {n} للبت</numerusform>
                <numerusform>التعارضات، {n} للبت</numerusform>
                <numerusform>التعارضات، {n} للبت</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>From Word</source>
            <translation>من Word</translation>
        </message>
        <message numerus="yes">
            <source>From Word, {n} to decide</source>
            <translation>
                <numerusform>من Word، لا شيء للبت</numerusform>
                <numerusform>من Word، واحد للبت</numerusform>
                <numerusform>من Word، اثنان للبت</numerusform>
                <numerusform>من Word، {n} للبت</numerusform>
                <numerusform>من Word، {n} للبت</numerusform>
                <numerusform>من Word، {n} للبت</numerusform>
            </translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>القائمة (F10)</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>التقديمات</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>الكتابة</translation>
        </message>
    </context>
    <context>
        <name>RecalledSteps</name>
        <message>
            <source>Planned in {year}</source>
            <translation>المخطط له في {year}</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Merge it into this workspace</source>
            <translation>الدمج في مساحة العمل هذه</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>لا توجد مساحة عمل مفتوحة</translation>
        </message>
        <message>
            <source>Nothing was read in</source>
            <translation>لم يُستورد شيء</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open or merge?</source>
            <translation>فتح أم دمج؟</translation>
        </message>
        <message>
            <source>Open the workspace first that these files belong to; then drop them on the window.</source>
            <translation>افتحوا أولًا مساحة العمل التي تخصها هذه الملفات؛ ثم أفلتوها على النافذة.</translation>
        </message>
        <message>
            <source>Open the workspace first that this report belongs to; then drop it on the window.</source>
            <translation>افتحوا أولًا مساحة العمل التي يخصها هذا التقرير؛ ثم أفلتوه على النافذة.</translation>
        </message>
        <message>
            <source>Open {name} and merge</source>
            <translation>فتح {name} والدمج</translation>
        </message>
        <message>
            <source>This workspace can only be read, so no report can be read into it.</source>
            <translation>مساحة العمل هذه للقراءة فقط، فلا يمكن استيراد تقرير إليها.</translation>
        </message>
        <message>
            <source>Word files are read in one at a time. Drop {name} alone on the window.</source>
            <translation>تُستورد ملفات Word واحدًا واحدًا. أفلتوا {name} وحده على النافذة.</translation>
        </message>
        <message>
            <source>{name} is a packet for a workspace. Open that workspace, then drop the packet on the window.</source>
            <translation>{name} حزمة تخص مساحة عمل. افتحوا مساحة العمل تلك، ثم أفلتوا الحزمة على النافذة.</translation>
        </message>
        <message>
            <source>{name} is a workspace. It can be opened in place of this one, or merged into this one.</source>
            <translation>{name} مساحة عمل. يمكن فتحها بدلًا من هذه، أو دمجها في هذه.</translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>ال&amp;موضوع</translation>
        </message>
        <message>
            <source>Copied, with the subject as the first line. Paste it into an e-mail.</source>
            <translation>نُسخ النص وموضوعه في السطر الأول. الصقوه في رسالة بريد إلكتروني.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Nothing is sent from here: copy the text into an e-mail.</source>
            <translation>لا يُرسل شيء من هنا: انسخوا النص إلى رسالة بريد إلكتروني.</translation>
        </message>
        <message>
            <source>Reminder for {office}</source>
            <translation>رسالة تذكير إلى {office}</translation>
        </message>
        <message>
            <source>Text of the reminder</source>
            <translation>نص رسالة التذكير</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Close the results</source>
            <translation>إغلاق النتائج</translation>
        </message>
        <message>
            <source>Last merge</source>
            <translation>آخر دمج</translation>
        </message>
        <message>
            <source>Look at them…</source>
            <translation>الاطلاع عليها…</translation>
        </message>
        <message>
            <source>Read…</source>
            <translation>قراءة…</translation>
        </message>
        <message>
            <source>Resolve…</source>
            <translation>حل…</translation>
        </message>
        <message numerus="yes">
            <source>Show all {n} files</source>
            <translation>
                <numerusform>إظهار الملفات</numerusform>
                <numerusform>إظهار الملف</numerusform>
                <numerusform>إظهار الملفين</numerusform>
                <numerusform>إظهار الملفات كلها ({n})</numerusform>
                <numerusform>إظهار الملفات كلها ({n})</numerusform>
                <numerusform>إظهار الملفات كلها ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace as it was before is kept: {name}</source>
            <translation>مساحة العمل محفوظة كما كانت من قبل: {name}</translation>
        </message>
        <message>
            <source>This key is right</source>
            <translation>هذا المفتاح صحيح</translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Key of this file:</source>
            <translation>مفتاح هذا الملف:</translation>
        </message>
        <message>
            <source>Key until now:</source>
            <translation>المفتاح حتى الآن:</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>1 choice left</source>
            <translation>بقي اختيار واحد</translation>
        </message>
        <message>
            <source>Go back to what was merged by itself, with every choice open.</source>
            <translation>العودة إلى ما دُمج آليًا، مع بقاء كل الاختيارات مفتوحة.</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>إبقاء الكل</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>إبقاء الصيغتين</translation>
        </message>
        <message>
            <source>Keep every wording of each choice that is left; where none is left, put all versions together.</source>
            <translation>إبقاء كل صيغ الاختيارات المتبقية؛ وإذا لم يبق اختيار، فجمع الصيغ كلها معًا.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Result of {unit}, {question}</source>
            <translation>نتيجة {unit}، {question}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected, it keeps all wordings of that choice only.</source>
            <translation>وكذلك بالمفتاح {keys}؛ وإذا كان أحد الاختيارات محددًا، فتُبقى صيغ ذلك الاختيار وحده.</translation>
        </message>
        <message>
            <source>{number}  {title}: {text}</source>
            <translation>{number}  {title}: {text}</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices left</source>
            <translation>
                <numerusform>لم تبق اختيارات</numerusform>
                <numerusform>بقي اختيار واحد</numerusform>
                <numerusform>بقي اختياران</numerusform>
                <numerusform>بقيت {n} اختيارات</numerusform>
                <numerusform>بقي {n} اختيارًا</numerusform>
                <numerusform>بقي {n} اختيار</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReturnDialog</name>
        <message>
            <source>Return</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Return {section}</source>
            <translation>إعادة {section}</translation>
        </message>
        <message>
            <source>Say what is to be changed. The office reads it above its text.</source>
            <translation>اذكروا ما ينبغي تعديله. ويقرأ المكتب ذلك فوق نصه.</translation>
        </message>
        <message>
            <source>What is to be changed</source>
            <translation>ما ينبغي تعديله</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Changed since clearance: {section}</source>
            <translation>ما تغيّر بعد الإجازة: {section}</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message numerus="yes">
            <source>Comments {n}</source>
            <translation>
                <numerusform>التعليقات {n}</numerusform>
                <numerusform>التعليقات {n}</numerusform>
                <numerusform>التعليقات {n}</numerusform>
                <numerusform>التعليقات {n}</numerusform>
                <numerusform>التعليقات {n}</numerusform>
                <numerusform>التعليقات {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with last year: {section}</source>
            <translation>مقارنة بالسنة الماضية: {section}</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>السنة الماضية</translation>
        </message>
        <message>
            <source>Not everything was cleared</source>
            <translation>لم يُجَز كل شيء</translation>
        </message>
        <message>
            <source>The newer text: {section}</source>
            <translation>النص الأحدث: {section}</translation>
        </message>
        <message>
            <source>The published text as it stands now, held against the one that was cleared.</source>
            <translation>النص المنشور كما هو الآن، مقابل النص المُجاز.</translation>
        </message>
        <message>
            <source>The text that has arrived (words that yours lacks are green and underlined), held against yours (words that only yours has are red and struck). Both are kept: when you publish yours, what fits is merged, and otherwise somebody chooses.</source>
            <translation>النص الوارد (الكلمات غير الموجودة في نصكم خضراء وتحتها خط)، مقابل نصكم (الكلمات الموجودة في نصكم وحده حمراء ومشطوبة). والنصان محفوظان: فعند نشر نصكم يُدمج ما يتوافق، وما عدا ذلك يُختار بينه.</translation>
        </message>
        <message>
            <source>This year's text as it stands on the page, held against last year's.</source>
            <translation>نص هذه السنة كما هو في الصفحة، مقابل نص السنة الماضية.</translation>
        </message>
        <message>
            <source>{done} Left as they are:

{left}</source>
            <translation>{done} وأُبقيت الأقسام التالية كما هي:

{left}</translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared.</source>
            <translation>
                <numerusform>لم يُجَز أي قسم.</numerusform>
                <numerusform>أُجيز قسم واحد.</numerusform>
                <numerusform>أُجيز قسمان.</numerusform>
                <numerusform>أُجيزت {n} أقسام.</numerusform>
                <numerusform>أُجيز {n} قسمًا.</numerusform>
                <numerusform>أُجيز {n} قسم.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RewordingDialog</name>
        <message>
            <source>&amp;Name in lists</source>
            <translation>ال&amp;اسم في القوائم</translation>
        </message>
        <message>
            <source>Publish it</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>ال&amp;نص</translation>
        </message>
        <message>
            <source>Text of commitment {id}</source>
            <translation>نص الالتزام {id}</translation>
        </message>
    </context>
    <context>
        <name>SealBox</name>
        <message>
            <source>Only headquarters can read it</source>
            <translation>لا يقرؤها إلا المقر</translation>
        </message>
        <message>
            <source>The key of headquarters is not known here; an office kit or a receipt brings it</source>
            <translation>مفتاح المقر غير معروف هنا؛ ويصل مع مجموعة عمل مكتب أو إشعار استلام</translation>
        </message>
        <message>
            <source>The packet is encrypted with the key of headquarters</source>
            <translation>الحزمة مشفّرة بمفتاح المقر</translation>
        </message>
    </context>
    <context>
        <name>SectionModel</name>
        <message>
            <source>In the next packet</source>
            <translation>في الحزمة التالية</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>What headquarters said</source>
            <translation>رد المقر</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
    </context>
    <context>
        <name>SectionState</name>
        <message>
            <source>Changed since clearance</source>
            <translation>عُدّل بعد الإجازة</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>مُجاز</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Draft, not published</source>
            <translation>مسودة غير منشورة</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>From headquarters</source>
            <translation>من المقر</translation>
        </message>
        <message>
            <source>Published, not sent</source>
            <translation>منشور وغير مرسل</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>مُقدَّم</translation>
        </message>
        <message>
            <source>{state} · newer draft</source>
            <translation>{state} · مسودة أحدث</translation>
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <source>Sections of this office</source>
            <translation>أقسام هذا المكتب</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>1 comment to send</source>
            <translation>تعليق واحد للإرسال</translation>
        </message>
        <message>
            <source>1 section to send</source>
            <translation>قسم واحد للإرسال</translation>
        </message>
        <message>
            <source>A receipt is what headquarters sends back; it says what has arrived</source>
            <translation>إشعار الاستلام هو ما يرسله المقر ردًا؛ ويبيّن ما وصل</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>نسخ الحزمة نصًا</translation>
        </message>
        <message>
            <source>Copy the packet as text, to paste it into a message</source>
            <translation>نسخ الحزمة نصًا للصقها في رسالة</translation>
        </message>
        <message>
            <source>Drop a receipt here</source>
            <translation>أفلتوا إشعار استلام هنا</translation>
        </message>
        <message>
            <source>Headquarters sends it back; it says what has arrived and where it stands</source>
            <translation>يرسله المقر ردًا؛ ويبيّن ما وصل وحالته</translation>
        </message>
        <message>
            <source>No section has text yet. What you write will be listed here.</source>
            <translation>لا يوجد نص في أي قسم بعد. وسيظهر هنا ما تكتبونه.</translation>
        </message>
        <message>
            <source>Read a receipt…</source>
            <translation>قراءة إشعار استلام…</translation>
        </message>
        <message>
            <source>Send to headquarters</source>
            <translation>إرسال إلى المقر</translation>
        </message>
        <message>
            <source>Send to headquarters…</source>
            <translation>إرسال إلى المقر…</translation>
        </message>
        <message>
            <source>There is nothing new to send</source>
            <translation>لا جديد للإرسال</translation>
        </message>
        <message>
            <source>Write the packet to a file that you can send by e-mail or on a stick</source>
            <translation>كتابة الحزمة في ملف يمكن إرساله بالبريد الإلكتروني أو على ذاكرة محمولة</translation>
        </message>
        <message numerus="yes">
            <source>{n} comments to send</source>
            <translation>
                <numerusform>لا تعليقات للإرسال</numerusform>
                <numerusform>تعليق واحد للإرسال</numerusform>
                <numerusform>تعليقان للإرسال</numerusform>
                <numerusform>{n} تعليقات للإرسال</numerusform>
                <numerusform>{n} تعليقًا للإرسال</numerusform>
                <numerusform>{n} تعليق للإرسال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections to send</source>
            <translation>
                <numerusform>لا أقسام للإرسال</numerusform>
                <numerusform>قسم واحد للإرسال</numerusform>
                <numerusform>قسمان للإرسال</numerusform>
                <numerusform>{n} أقسام للإرسال</numerusform>
                <numerusform>{n} قسمًا للإرسال</numerusform>
                <numerusform>{n} قسم للإرسال</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} of {asked} asked for have text</source>
            <translation>كُتب نص {written} من {asked} من الأقسام المطلوبة</translation>
        </message>
    </context>
    <context>
        <name>SendTerms</name>
        <message>
            <source>Headquarters</source>
            <translation>المقر</translation>
        </message>
        <message>
            <source>Headquarters: {names}</source>
            <translation>المقر: {names}</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>1 draft is not in it, since its section is in conflict.</source>
            <translation>مسودة واحدة ليست ضمنها، لأن قسمها في تعارض.</translation>
        </message>
        <message>
            <source>1 section</source>
            <translation>قسم واحد</translation>
        </message>
        <message>
            <source>Packet for headquarters</source>
            <translation>حزمة للمقر</translation>
        </message>
        <message>
            <source>Receipt for {office}</source>
            <translation>إشعار استلام إلى {office}</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message numerus="yes">
            <source>The clipboard holds {sections} as text of {n} characters. Paste it into a message to headquarters.</source>
            <translation>
                <numerusform>في الحافظة {sections} على هيئة نص فارغ. الصقوه في رسالة إلى المقر.</numerusform>
                <numerusform>في الحافظة {sections} على هيئة نص من حرف واحد. الصقوه في رسالة إلى المقر.</numerusform>
                <numerusform>في الحافظة {sections} على هيئة نص من حرفين. الصقوه في رسالة إلى المقر.</numerusform>
                <numerusform>في الحافظة {sections} على هيئة نص من {n} أحرف. الصقوه في رسالة إلى المقر.</numerusform>
                <numerusform>في الحافظة {sections} على هيئة نص من {n} حرفًا. الصقوه في رسالة إلى المقر.</numerusform>
                <numerusform>في الحافظة {sections} على هيئة نص من {n} حرف. الصقوه في رسالة إلى المقر.</numerusform>
            </translation>
        </message>
        <message>
            <source>The packet holds {sections} and has {size}. Send this file to headquarters:
{file}</source>
            <translation>محتوى الحزمة: {sections}، وحجمها {size}. أرسلوا هذا الملف إلى المقر:
{file}</translation>
        </message>
        <message>
            <source>The packet is ready</source>
            <translation>الحزمة جاهزة</translation>
        </message>
        <message>
            <source>The packet was copied</source>
            <translation>نُسخت الحزمة</translation>
        </message>
        <message>
            <source>The receipt has {size}. Send it to {office}:
{file}</source>
            <translation>حجم إشعار الاستلام {size}. أرسلوه إلى {office}:
{file}</translation>
        </message>
        <message>
            <source>The receipt is ready</source>
            <translation>إشعار الاستلام جاهز</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>إشعار استلام</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts are not in it, since their sections are in conflict.</source>
            <translation>
                <numerusform>لا مسودات مستثناة.</numerusform>
                <numerusform>مسودة واحدة ليست ضمنها، لأن قسمها في تعارض.</numerusform>
                <numerusform>مسودتان ليستا ضمنها، لأن قسميهما في تعارض.</numerusform>
                <numerusform>{n} مسودات ليست ضمنها، لأن أقسامها في تعارض.</numerusform>
                <numerusform>{n} مسودة ليست ضمنها، لأن أقسامها في تعارض.</numerusform>
                <numerusform>{n} مسودة ليست ضمنها، لأن أقسامها في تعارض.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation>
                <numerusform>لا أقسام</numerusform>
                <numerusform>قسم واحد</numerusform>
                <numerusform>قسمان</numerusform>
                <numerusform>{n} أقسام</numerusform>
                <numerusform>{n} قسمًا</numerusform>
                <numerusform>{n} قسم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Conflicts: accept the result</source>
            <translation>التعارضات: قبول النتيجة</translation>
        </message>
        <message>
            <source>Conflicts: next</source>
            <translation>التعارضات: التالي</translation>
        </message>
        <message>
            <source>Conflicts: next choice</source>
            <translation>التعارضات: الاختيار التالي</translation>
        </message>
        <message>
            <source>Conflicts: previous</source>
            <translation>التعارضات: السابق</translation>
        </message>
        <message>
            <source>Conflicts: previous choice</source>
            <translation>التعارضات: الاختيار السابق</translation>
        </message>
        <message>
            <source>Conflicts: take a wording</source>
            <translation>التعارضات: أخذ صيغة</translation>
        </message>
        <message>
            <source>From Word: accept</source>
            <translation>من Word: قبول</translation>
        </message>
        <message>
            <source>From Word: next change</source>
            <translation>من Word: التغيير التالي</translation>
        </message>
        <message>
            <source>From Word: previous change</source>
            <translation>من Word: التغيير السابق</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Came from headquarters</source>
            <translation>ورد من المقر</translation>
        </message>
        <message>
            <source>Changed on this machine since it was published</source>
            <translation>عُدّل على هذا الجهاز بعد نشره</translation>
        </message>
        <message>
            <source>Changed since clearance</source>
            <translation>عُدّل بعد الإجازة</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>مُجاز</translation>
        </message>
        <message>
            <source>Draft on this machine, not published</source>
            <translation>مسودة على هذا الجهاز، غير منشورة</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Empty; it may be left out</source>
            <translation>فارغ؛ ويجوز تركه</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>إرشادات</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الإرشادات</translation>
        </message>
        <message>
            <source>How to write “{name}”</source>
            <translation>كيفية كتابة «{name}»</translation>
        </message>
        <message numerus="yes">
            <source>In conflict: {n} texts stand beside each other</source>
            <translation>
                <numerusform>في تعارض</numerusform>
                <numerusform>في تعارض: نص واحد</numerusform>
                <numerusform>في تعارض: نصان متجاوران</numerusform>
                <numerusform>في تعارض: {n} نصوص متجاورة</numerusform>
                <numerusform>في تعارض: {n} نصًا متجاورًا</numerusform>
                <numerusform>في تعارض: {n} نص متجاور</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged automatically, please read it</source>
            <translation>دُمج آليًا، ويُرجى قراءته</translation>
        </message>
        <message>
            <source>Published, not sent</source>
            <translation>منشور وغير مرسل</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>مُقدَّم</translation>
        </message>
        <message>
            <source>The commitment</source>
            <translation>الالتزام</translation>
        </message>
        <message>
            <source>This section</source>
            <translation>هذا القسم</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {cap} words</source>
            <translation>
                <numerusform>لا كلمات من {cap}</numerusform>
                <numerusform>كلمة واحدة من {cap}</numerusform>
                <numerusform>كلمتان من {cap}</numerusform>
                <numerusform>{n} كلمات من {cap}</numerusform>
                <numerusform>{n} كلمة من {cap}</numerusform>
                <numerusform>{n} كلمة من {cap}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>{n} كلمات</numerusform>
                <numerusform>{n} كلمة</numerusform>
                <numerusform>{n} كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words: {over} over the cap of {cap}</source>
            <translation>
                <numerusform>لا كلمات: تجاوز الحد البالغ {cap} بمقدار {over}</numerusform>
                <numerusform>كلمة واحدة: تجاوز الحد البالغ {cap} بمقدار {over}</numerusform>
                <numerusform>كلمتان: تجاوز الحد البالغ {cap} بمقدار {over}</numerusform>
                <numerusform>{n} كلمات: تجاوز الحد البالغ {cap} بمقدار {over}</numerusform>
                <numerusform>{n} كلمة: تجاوز الحد البالغ {cap} بمقدار {over}</numerusform>
                <numerusform>{n} كلمة: تجاوز الحد البالغ {cap} بمقدار {over}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <source>Language of the &amp;report</source>
            <translation>لغة الت&amp;قرير</translation>
        </message>
        <message>
            <source>Language of the &amp;report ({language})</source>
            <translation>لغة الت&amp;قرير ({language})</translation>
        </message>
        <message>
            <source>No word on this page is marked.</source>
            <translation>لا توجد كلمات موسومة في هذه الصفحة.</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>التدقيق الإملائي</translation>
        </message>
        <message>
            <source>Spelling is not checked</source>
            <translation>التدقيق الإملائي متوقف</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>&amp;Add to dictionary</source>
            <translation>إ&amp;ضافة إلى القاموس</translation>
        </message>
        <message>
            <source>&amp;Ignore in this session</source>
            <translation>&amp;تجاهل في هذه الجلسة</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>يجري البحث عن اقتراحات…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>لا اقتراحات</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>1 word on this page</source>
            <translation>كلمة واحدة في هذه الصفحة</translation>
        </message>
        <message>
            <source>All is saved</source>
            <translation>كل شيء محفوظ</translation>
        </message>
        <message>
            <source>Everything is in the file on this machine; no network is needed or used.</source>
            <translation>كل شيء في الملف على هذا الجهاز؛ ولا حاجة إلى شبكة ولا استخدام لها.</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>لم يُحفظ: {reason}</translation>
        </message>
        <message>
            <source>Nothing new to publish</source>
            <translation>لا جديد للنشر</translation>
        </message>
        <message>
            <source>Published {time} · 1 section</source>
            <translation>نُشر {time} · قسم واحد</translation>
        </message>
        <message numerus="yes">
            <source>Published {time} · {n} sections</source>
            <translation>
                <numerusform>نُشر {time} · لا أقسام</numerusform>
                <numerusform>نُشر {time} · قسم واحد</numerusform>
                <numerusform>نُشر {time} · قسمان</numerusform>
                <numerusform>نُشر {time} · {n} أقسام</numerusform>
                <numerusform>نُشر {time} · {n} قسمًا</numerusform>
                <numerusform>نُشر {time} · {n} قسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>إعادة الحفظ</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>حُفظ {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يجري الحفظ…</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>يعمل دون اتصال</translation>
        </message>
        <message>
            <source>{name} · in a synced folder, {size}</source>
            <translation>{name} · في مجلد متزامن، {size}</translation>
        </message>
        <message>
            <source>{name} · local file, {size}</source>
            <translation>{name} · ملف محلي، {size}</translation>
        </message>
        <message>
            <source>{name} · on a network drive, {size}</source>
            <translation>{name} · على قرص شبكة، {size}</translation>
        </message>
        <message numerus="yes">
            <source>{n} words on this page</source>
            <translation>
                <numerusform>لا كلمات في هذه الصفحة</numerusform>
                <numerusform>كلمة واحدة في هذه الصفحة</numerusform>
                <numerusform>كلمتان في هذه الصفحة</numerusform>
                <numerusform>{n} كلمات في هذه الصفحة</numerusform>
                <numerusform>{n} كلمة في هذه الصفحة</numerusform>
                <numerusform>{n} كلمة في هذه الصفحة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Submissions</name>
        <message>
            <source>1 commitment has several versions; choose the one that counts</source>
            <translation>لالتزام واحد عدة صيغ؛ يُرجى اختيار المعتمدة منها</translation>
        </message>
        <message>
            <source>1 conflict to resolve</source>
            <translation>تعارض واحد للحل</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>ملف واحد</translation>
        </message>
        <message>
            <source>1 merged</source>
            <translation>دُمج واحد</translation>
        </message>
        <message>
            <source>1 more</source>
            <translation>واحد آخر</translation>
        </message>
        <message>
            <source>1 more title or question was reworded</source>
            <translation>تغيّرت صياغة عنوان أو سؤال آخر واحد</translation>
        </message>
        <message>
            <source>1 more title or question was worded in different ways</source>
            <translation>صيغ عنوان أو سؤال آخر واحد بأشكال مختلفة</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>رُفض واحد</translation>
        </message>
        <message>
            <source>1 revision that a text for {section} builds on has not arrived yet</source>
            <translation>لم يصل بعد تنقيح واحد يستند إليه نص في {section}</translation>
        </message>
        <message>
            <source>1 revision that {office}’s text for {section} builds on has not arrived yet</source>
            <translation>لم يصل بعد تنقيح واحد يستند إليه نص {office} في {section}</translation>
        </message>
        <message>
            <source>1 section</source>
            <translation>قسم واحد</translation>
        </message>
        <message>
            <source>1 section was merged automatically; please read it</source>
            <translation>دُمج قسم واحد آليًا؛ ويُرجى قراءته</translation>
        </message>
        <message>
            <source>1 text in {file} was not sent by its author</source>
            <translation>نص واحد في {file} لم يرسله صاحبه</translation>
        </message>
        <message>
            <source>1 thing in {file} is from a newer version of this program; it is kept as it is</source>
            <translation>عنصر واحد في {file} من إصدار أحدث من هذا البرنامج؛ وقد أُبقي كما هو</translation>
        </message>
        <message>
            <source>1 with nothing new</source>
            <translation>واحد بلا جديد</translation>
        </message>
        <message>
            <source>A workspace, which nobody signs</source>
            <translation>مساحة عمل لا يوقّعها أحد</translation>
        </message>
        <message>
            <source>Before: {words}</source>
            <translation>قبل: {words}</translation>
        </message>
        <message>
            <source>Came from headquarters</source>
            <translation>ورد من المقر</translation>
        </message>
        <message>
            <source>Changed since it was cleared</source>
            <translation>عُدّل بعد إجازته</translation>
        </message>
        <message>
            <source>Changed since it was sent</source>
            <translation>عُدّل بعد إرساله</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>مُجاز</translation>
        </message>
        <message>
            <source>Draft, will be published and sent</source>
            <translation>مسودة، ستُنشر وتُرسل</translation>
        </message>
        <message>
            <source>First file signed by {who}, key {key}. Compare the key by phone once.</source>
            <translation>أول ملف بتوقيع {who}، والمفتاح {key}. قارنوا المفتاح بالهاتف مرة واحدة.</translation>
        </message>
        <message>
            <source>Gave way: {words}</source>
            <translation>استُبعد: {words}</translation>
        </message>
        <message>
            <source>Goes along until confirmed</source>
            <translation>يُرفق إلى أن يؤكَّد</translation>
        </message>
        <message>
            <source>In 1 more section something has not arrived yet</source>
            <translation>في قسم آخر واحد شيء لم يصل بعد</translation>
        </message>
        <message>
            <source>In conflict at headquarters</source>
            <translation>في تعارض لدى المقر</translation>
        </message>
        <message>
            <source>In conflict here; all versions go</source>
            <translation>في تعارض هنا؛ وتُرسل الصيغ كلها</translation>
        </message>
        <message numerus="yes">
            <source>In {n} more sections something has not arrived yet</source>
            <translation>
                <numerusform>لا أقسام أخرى فيها شيء لم يصل بعد</numerusform>
                <numerusform>في قسم آخر واحد شيء لم يصل بعد</numerusform>
                <numerusform>في قسمين آخرين شيء لم يصل بعد</numerusform>
                <numerusform>في {n} أقسام أخرى شيء لم يصل بعد</numerusform>
                <numerusform>في {n} قسمًا آخر شيء لم يصل بعد</numerusform>
                <numerusform>في {n} قسم آخر شيء لم يصل بعد</numerusform>
            </translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation>لا نص بعد</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>لم يُرسل بعد</translation>
        </message>
        <message>
            <source>Nothing has been merged from this office so far.</source>
            <translation>لم يُدمج شيء من هذا المكتب حتى الآن.</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Now: {words}</source>
            <translation>الآن: {words}</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <source>Sent, not confirmed yet</source>
            <translation>أُرسل ولم يؤكَّد بعد</translation>
        </message>
        <message>
            <source>Stands now: {words}</source>
            <translation>الساري الآن: {words}</translation>
        </message>
        <message>
            <source>Taken out at headquarters</source>
            <translation>سُحب في المقر</translation>
        </message>
        <message>
            <source>Texts for 1 section of a retired commitment were kept.</source>
            <translation>أُبقيت نصوص لقسم واحد من التزام موقوف.</translation>
        </message>
        <message>
            <source>Texts for 1 section that this report does not have were kept.</source>
            <translation>أُبقيت نصوص لقسم واحد غير موجود في هذا التقرير.</translation>
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections of retired commitments were kept.</source>
            <translation>
                <numerusform>لم تُبق نصوص لأقسام التزامات موقوفة.</numerusform>
                <numerusform>أُبقيت نصوص لقسم واحد من التزامات موقوفة.</numerusform>
                <numerusform>أُبقيت نصوص لقسمين من التزامات موقوفة.</numerusform>
                <numerusform>أُبقيت نصوص لـ {n} أقسام من التزامات موقوفة.</numerusform>
                <numerusform>أُبقيت نصوص لـ {n} قسمًا من التزامات موقوفة.</numerusform>
                <numerusform>أُبقيت نصوص لـ {n} قسم من التزامات موقوفة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Texts for {n} sections that this report does not have were kept.</source>
            <translation>
                <numerusform>لم تُبق نصوص لأقسام غير موجودة في هذا التقرير.</numerusform>
                <numerusform>أُبقيت نصوص لقسم واحد غير موجود في هذا التقرير.</numerusform>
                <numerusform>أُبقيت نصوص لقسمين غير موجودين في هذا التقرير.</numerusform>
                <numerusform>أُبقيت نصوص لـ {n} أقسام غير موجودة في هذا التقرير.</numerusform>
                <numerusform>أُبقيت نصوص لـ {n} قسمًا غير موجود في هذا التقرير.</numerusform>
                <numerusform>أُبقيت نصوص لـ {n} قسم غير موجود في هذا التقرير.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of commitments has changed: {changes}</source>
            <translation>تغيّرت قائمة الالتزامات: {changes}</translation>
        </message>
        <message>
            <source>The question {where} was reworded</source>
            <translation>تغيّرت صياغة السؤال {where}</translation>
        </message>
        <message>
            <source>The question {where} was worded in different ways; please see which is right</source>
            <translation>صيغ السؤال {where} بأشكال مختلفة؛ يُرجى التحقق من الصحيح منها</translation>
        </message>
        <message>
            <source>The short name of this person's key. Compare it by phone once; from then on they are known by it.</source>
            <translation>الاسم المختصر لمفتاح هذا الشخص. قارنوه بالهاتف مرة واحدة؛ ومنذ ذلك الحين يُعرف به.</translation>
        </message>
        <message>
            <source>The title {where} was reworded</source>
            <translation>تغيّرت صياغة العنوان {where}</translation>
        </message>
        <message>
            <source>The title {where} was worded in different ways; please see which is right</source>
            <translation>صيغ العنوان {where} بأشكال مختلفة؛ يُرجى التحقق من الصحيح منها</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>سيُرسل</translation>
        </message>
        <message>
            <source>Written {sent} by their clock, merged here {arrived}</source>
            <translation>كُتب {sent} وفقًا لساعة المرسل، ودُمج هنا {arrived}</translation>
        </message>
        <message>
            <source>and 1 that was not asked for</source>
            <translation>وواحد لم يكن مطلوبًا</translation>
        </message>
        <message numerus="yes">
            <source>and {n} that were not asked for</source>
            <translation>
                <numerusform>ولا شيء غير مطلوب</numerusform>
                <numerusform>وواحد لم يكن مطلوبًا</numerusform>
                <numerusform>واثنان لم يكونا مطلوبين</numerusform>
                <numerusform>و{n} لم تكن مطلوبة</numerusform>
                <numerusform>و{n} لم تكن مطلوبة</numerusform>
                <numerusform>و{n} لم تكن مطلوبة</numerusform>
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
            <translation>الموعد {day}، {distance}</translation>
        </message>
        <message>
            <source>earlier: {said}</source>
            <translation>سابقًا: {said}</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>بعد يوم واحد</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد {n} أيام</numerusform>
                <numerusform>بعد {n} يومًا</numerusform>
                <numerusform>بعد {n} يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>moved</source>
            <translation>منقول</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>not read, since the merge was stopped</source>
            <translation>لم يُقرأ، لأن الدمج أُوقف</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>refused. It holds decisions by {person}, who is not known to decide here. Ask them by phone whether {fingerprint} is their key.</source>
            <translation>مرفوض. يتضمن قرارات اتخذها {person}، وهو غير معروف هنا بصلاحية البت. اسألوه بالهاتف عما إذا كان {fingerprint} مفتاحه.</translation>
        </message>
        <message>
            <source>refused. It says that it comes from {who}, but it is signed with another key than before. Ask them by phone which key is theirs.</source>
            <translation>مرفوض. يُذكر فيه أنه وارد من {who}، لكنه موقّع بمفتاح غير المفتاح السابق. اسألوه بالهاتف عن مفتاحه.</translation>
        </message>
        <message>
            <source>refused. {reason}</source>
            <translation>مرفوض. {reason}</translation>
        </message>
        <message>
            <source>reinstated</source>
            <translation>مُعاد تفعيله</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>تغيّر اسمه</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>تغيّرت صياغته</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>{file}: 1 new</source>
            <translation>{file}: جديد واحد</translation>
        </message>
        <message>
            <source>{file}: a receipt</source>
            <translation>{file}: إشعار استلام</translation>
        </message>
        <message>
            <source>{file}: a receipt from {office}</source>
            <translation>{file}: إشعار استلام من {office}</translation>
        </message>
        <message>
            <source>{file}: nothing new</source>
            <translation>{file}: لا جديد</translation>
        </message>
        <message numerus="yes">
            <source>{file}: {n} new</source>
            <translation>
                <numerusform>{file}: لا جديد</numerusform>
                <numerusform>{file}: جديد واحد</numerusform>
                <numerusform>{file}: جديدان</numerusform>
                <numerusform>{file}: {n} جديدة</numerusform>
                <numerusform>{file}: {n} جديدًا</numerusform>
                <numerusform>{file}: {n} جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names}</numerusform>
                <numerusform>{names} وواحد آخر</numerusform>
                <numerusform>{names} واثنان آخران</numerusform>
                <numerusform>{names} و{n} أخرى</numerusform>
                <numerusform>{names} و{n} أخرى</numerusform>
                <numerusform>{names} و{n} أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed since clearance</source>
            <translation>
                <numerusform>لم يُعدَّل أي قسم بعد الإجازة</numerusform>
                <numerusform>واحد عُدّل بعد الإجازة</numerusform>
                <numerusform>اثنان عُدّلا بعد الإجازة</numerusform>
                <numerusform>{n} عُدّلت بعد الإجازة</numerusform>
                <numerusform>{n} عُدّلت بعد الإجازة</numerusform>
                <numerusform>{n} عُدّلت بعد الإجازة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cleared</source>
            <translation>
                <numerusform>لا مُجاز</numerusform>
                <numerusform>مُجاز واحد</numerusform>
                <numerusform>مُجازان</numerusform>
                <numerusform>{n} مُجازة</numerusform>
                <numerusform>{n} مُجازًا</numerusform>
                <numerusform>{n} مُجاز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} commitments have several versions; choose those that count</source>
            <translation>
                <numerusform>لا التزامات بعدة صيغ</numerusform>
                <numerusform>لالتزام واحد عدة صيغ؛ يُرجى اختيار المعتمدة منها</numerusform>
                <numerusform>لالتزامين عدة صيغ؛ يُرجى اختيار المعتمدة منها</numerusform>
                <numerusform>لـ {n} التزامات عدة صيغ؛ يُرجى اختيار المعتمدة منها</numerusform>
                <numerusform>لـ {n} التزامًا عدة صيغ؛ يُرجى اختيار المعتمدة منها</numerusform>
                <numerusform>لـ {n} التزام عدة صيغ؛ يُرجى اختيار المعتمدة منها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation>
                <numerusform>لا تعارضات للحل</numerusform>
                <numerusform>تعارض واحد للحل</numerusform>
                <numerusform>تعارضان للحل</numerusform>
                <numerusform>{n} تعارضات للحل</numerusform>
                <numerusform>{n} تعارضًا للحل</numerusform>
                <numerusform>{n} تعارض للحل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days ago</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>قبل يوم واحد</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل {n} أيام</numerusform>
                <numerusform>قبل {n} يومًا</numerusform>
                <numerusform>قبل {n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>{n} ملفات</numerusform>
                <numerusform>{n} ملفًا</numerusform>
                <numerusform>{n} ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} in conflict</source>
            <translation>
                <numerusform>لا تعارضات</numerusform>
                <numerusform>واحد في تعارض</numerusform>
                <numerusform>اثنان في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
                <numerusform>{n} في تعارض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged</source>
            <translation>
                <numerusform>لم يُدمج شيء</numerusform>
                <numerusform>دُمج واحد</numerusform>
                <numerusform>دُمج اثنان</numerusform>
                <numerusform>دُمجت {n} ملفات</numerusform>
                <numerusform>دُمج {n} ملفًا</numerusform>
                <numerusform>دُمج {n} ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>{n} أخرى</numerusform>
                <numerusform>{n} أخرى</numerusform>
                <numerusform>{n} أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more titles or questions were reworded</source>
            <translation>
                <numerusform>لم تتغيّر صياغة عناوين أو أسئلة أخرى</numerusform>
                <numerusform>تغيّرت صياغة عنوان أو سؤال آخر واحد</numerusform>
                <numerusform>تغيّرت صياغة عنوانين أو سؤالين آخرين</numerusform>
                <numerusform>تغيّرت صياغة {n} عناوين أو أسئلة أخرى</numerusform>
                <numerusform>تغيّرت صياغة {n} عنوانًا أو سؤالًا آخر</numerusform>
                <numerusform>تغيّرت صياغة {n} عنوان أو سؤال آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more titles or questions were worded in different ways</source>
            <translation>
                <numerusform>لم تُصغ أي عناوين أو أسئلة أخرى بأشكال مختلفة</numerusform>
                <numerusform>صيغ عنوان أو سؤال آخر واحد بأشكال مختلفة</numerusform>
                <numerusform>صيغ عنوانان أو سؤالان آخران بأشكال مختلفة</numerusform>
                <numerusform>صيغت {n} عناوين أو أسئلة أخرى بأشكال مختلفة</numerusform>
                <numerusform>صيغ {n} عنوانًا أو سؤالًا آخر بأشكال مختلفة</numerusform>
                <numerusform>صيغ {n} عنوان أو سؤال آخر بأشكال مختلفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not submitted</source>
            <translation>
                <numerusform>لا شيء غير مُقدَّم</numerusform>
                <numerusform>واحد غير مُقدَّم</numerusform>
                <numerusform>اثنان غير مُقدَّمين</numerusform>
                <numerusform>{n} غير مُقدَّمة</numerusform>
                <numerusform>{n} غير مُقدَّمة</numerusform>
                <numerusform>{n} غير مُقدَّمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} refused</source>
            <translation>
                <numerusform>لم يُرفض شيء</numerusform>
                <numerusform>رُفض واحد</numerusform>
                <numerusform>رُفض اثنان</numerusform>
                <numerusform>رُفضت {n} ملفات</numerusform>
                <numerusform>رُفض {n} ملفًا</numerusform>
                <numerusform>رُفض {n} ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} returned</source>
            <translation>
                <numerusform>لا مُعاد</numerusform>
                <numerusform>مُعاد واحد</numerusform>
                <numerusform>مُعادان</numerusform>
                <numerusform>{n} مُعادة</numerusform>
                <numerusform>{n} مُعادًا</numerusform>
                <numerusform>{n} مُعاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that a text for {section} builds on have not arrived yet</source>
            <translation>
                <numerusform>لا ينقص أي تنقيح يستند إليه نص في {section}</numerusform>
                <numerusform>لم يصل بعد تنقيح واحد يستند إليه نص في {section}</numerusform>
                <numerusform>لم يصل بعد تنقيحان يستند إليهما نص في {section}</numerusform>
                <numerusform>لم تصل بعد {n} تنقيحات يستند إليها نص في {section}</numerusform>
                <numerusform>لم يصل بعد {n} تنقيحًا يستند إليها نص في {section}</numerusform>
                <numerusform>لم يصل بعد {n} تنقيح يستند إليها نص في {section}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} revisions that {office}’s text for {section} builds on have not arrived yet</source>
            <translation>
                <numerusform>لا ينقص أي تنقيح يستند إليه نص {office} في {section}</numerusform>
                <numerusform>لم يصل بعد تنقيح واحد يستند إليه نص {office} في {section}</numerusform>
                <numerusform>لم يصل بعد تنقيحان يستند إليهما نص {office} في {section}</numerusform>
                <numerusform>لم تصل بعد {n} تنقيحات يستند إليها نص {office} في {section}</numerusform>
                <numerusform>لم يصل بعد {n} تنقيحًا يستند إليها نص {office} في {section}</numerusform>
                <numerusform>لم يصل بعد {n} تنقيح يستند إليها نص {office} في {section}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections</source>
            <translation>
                <numerusform>لا أقسام</numerusform>
                <numerusform>قسم واحد</numerusform>
                <numerusform>قسمان</numerusform>
                <numerusform>{n} أقسام</numerusform>
                <numerusform>{n} قسمًا</numerusform>
                <numerusform>{n} قسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them</source>
            <translation>
                <numerusform>لم يُدمج أي قسم آليًا</numerusform>
                <numerusform>دُمج قسم واحد آليًا؛ ويُرجى قراءته</numerusform>
                <numerusform>دُمج قسمان آليًا؛ ويُرجى قراءتهما</numerusform>
                <numerusform>دُمجت {n} أقسام آليًا؛ ويُرجى قراءتها</numerusform>
                <numerusform>دُمج {n} قسمًا آليًا؛ ويُرجى قراءتها</numerusform>
                <numerusform>دُمج {n} قسم آليًا؛ ويُرجى قراءتها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} submitted</source>
            <translation>
                <numerusform>لا مُقدَّم</numerusform>
                <numerusform>مُقدَّم واحد</numerusform>
                <numerusform>مُقدَّمان</numerusform>
                <numerusform>{n} مُقدَّمة</numerusform>
                <numerusform>{n} مُقدَّمًا</numerusform>
                <numerusform>{n} مُقدَّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} taken out</source>
            <translation>
                <numerusform>لا مسحوب</numerusform>
                <numerusform>مسحوب واحد</numerusform>
                <numerusform>مسحوبان</numerusform>
                <numerusform>{n} مسحوبة</numerusform>
                <numerusform>{n} مسحوبًا</numerusform>
                <numerusform>{n} مسحوب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts in {file} were not sent by their author</source>
            <translation>
                <numerusform>لا نصوص غير مرسلة في {file}</numerusform>
                <numerusform>نص واحد في {file} لم يرسله صاحبه</numerusform>
                <numerusform>نصان في {file} لم يرسلهما صاحبهما</numerusform>
                <numerusform>{n} نصوص في {file} لم يرسلها صاحبها</numerusform>
                <numerusform>{n} نصًا في {file} لم يرسلها صاحبها</numerusform>
                <numerusform>{n} نص في {file} لم يرسلها صاحبها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things in {file} are from a newer version of this program; they are kept as they are</source>
            <translation>
                <numerusform>لا عناصر في {file} من إصدار أحدث من هذا البرنامج</numerusform>
                <numerusform>عنصر واحد في {file} من إصدار أحدث من هذا البرنامج؛ وقد أُبقي كما هو</numerusform>
                <numerusform>عنصران في {file} من إصدار أحدث من هذا البرنامج؛ وقد أُبقيا كما هما</numerusform>
                <numerusform>{n} عناصر في {file} من إصدار أحدث من هذا البرنامج؛ وقد أُبقيت كما هي</numerusform>
                <numerusform>{n} عنصرًا في {file} من إصدار أحدث من هذا البرنامج؛ وقد أُبقيت كما هي</numerusform>
                <numerusform>{n} عنصر في {file} من إصدار أحدث من هذا البرنامج؛ وقد أُبقيت كما هي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} with nothing new</source>
            <translation>
                <numerusform>لا ملفات بلا جديد</numerusform>
                <numerusform>واحد بلا جديد</numerusform>
                <numerusform>اثنان بلا جديد</numerusform>
                <numerusform>{n} بلا جديد</numerusform>
                <numerusform>{n} بلا جديد</numerusform>
                <numerusform>{n} بلا جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>{received} of {asked}</source>
            <translation>{received} من {asked}</translation>
        </message>
        <message>
            <source>{result} from {office}</source>
            <translation>{result} من {office}</translation>
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
            <translation>تعارض واحد</translation>
        </message>
        <message>
            <source>1 section received</source>
            <translation>وصل قسم واحد</translation>
        </message>
        <message>
            <source>A kit is a workspace for an office, with the sections that it is to write</source>
            <translation>مجموعة العمل هي مساحة عمل لمكتب، فيها الأقسام المطلوب منه كتابتها</translation>
        </message>
        <message>
            <source>Any number at once, and folders too: .iompack, .iomdb, or a packet as .txt</source>
            <translation>أي عدد دفعة واحدة، والمجلدات أيضًا: ‎.iompack أو ‎.iomdb أو حزمة بصيغة ‎.txt</translation>
        </message>
        <message>
            <source>Drop packets or workspaces here</source>
            <translation>أفلتوا هنا حزمًا أو مساحات عمل</translation>
        </message>
        <message>
            <source>Make office kits…</source>
            <translation>إعداد مجموعات عمل المكاتب…</translation>
        </message>
        <message>
            <source>Merge files…</source>
            <translation>دمج ملفات…</translation>
        </message>
        <message>
            <source>Nothing has been asked for or sent yet</source>
            <translation>لم يُطلب شيء ولم يُرسل شيء بعد</translation>
        </message>
        <message>
            <source>Paste a packet</source>
            <translation>لصق حزمة</translation>
        </message>
        <message>
            <source>Read a packet that came as text in a message</source>
            <translation>قراءة حزمة وردت نصًا في رسالة</translation>
        </message>
        <message>
            <source>Show again what every section said before; what arrived stays in the history</source>
            <translation>إعادة كل قسم إلى ما كان عليه؛ ويبقى ما ورد في السجل</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>التقديمات</translation>
        </message>
        <message>
            <source>Undo last merge</source>
            <translation>التراجع عن آخر دمج</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts</source>
            <translation>
                <numerusform>لا تعارضات</numerusform>
                <numerusform>تعارض واحد</numerusform>
                <numerusform>تعارضان</numerusform>
                <numerusform>{n} تعارضات</numerusform>
                <numerusform>{n} تعارضًا</numerusform>
                <numerusform>{n} تعارض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections received</source>
            <translation>
                <numerusform>لم يصل أي قسم</numerusform>
                <numerusform>وصل قسم واحد</numerusform>
                <numerusform>وصل قسمان</numerusform>
                <numerusform>وصلت {n} أقسام</numerusform>
                <numerusform>وصل {n} قسمًا</numerusform>
                <numerusform>وصل {n} قسم</numerusform>
            </translation>
        </message>
        <message>
            <source>{received} of {asked} sections received</source>
            <translation>وصل {received} من {asked} من الأقسام</translation>
        </message>
        <message>
            <source>{sent} of 1 office has sent</source>
            <translation>المكاتب التي أرسلت: {sent} من مكتب واحد</translation>
        </message>
        <message numerus="yes">
            <source>{sent} of {n} offices have sent</source>
            <translation>
                <numerusform>المكاتب التي أرسلت: {sent}</numerusform>
                <numerusform>المكاتب التي أرسلت: {sent} من مكتب واحد</numerusform>
                <numerusform>المكاتب التي أرسلت: {sent} من مكتبين</numerusform>
                <numerusform>المكاتب التي أرسلت: {sent} من {n} مكاتب</numerusform>
                <numerusform>المكاتب التي أرسلت: {sent} من {n} مكتبًا</numerusform>
                <numerusform>المكاتب التي أرسلت: {sent} من {n} مكتب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>1 section was written to {file}.</source>
            <translation>كُتب قسم واحد في {file}.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>The table is ready</source>
            <translation>الجدول جاهز</translation>
        </message>
        <message>
            <source>{name} overview</source>
            <translation>{name} نظرة عامة</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation>
                <numerusform>لم يُكتب أي قسم في {file}.</numerusform>
                <numerusform>كُتب قسم واحد في {file}.</numerusform>
                <numerusform>كُتب قسمان في {file}.</numerusform>
                <numerusform>كُتبت {n} أقسام في {file}.</numerusform>
                <numerusform>كُتب {n} قسمًا في {file}.</numerusform>
                <numerusform>كُتب {n} قسم في {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>&amp;Choose…</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>يجري التحقق…</translation>
        </message>
        <message>
            <source>The one that comes with the program</source>
            <translation>القالب المرفق بالبرنامج</translation>
        </message>
        <message>
            <source>The one that is kept</source>
            <translation>القالب المحفوظ</translation>
        </message>
        <message>
            <source>Use it for the &amp;next reports too</source>
            <translation>استخدامه للتقارير ال&amp;تالية أيضًا</translation>
        </message>
        <message>
            <source>Use the &amp;usual one</source>
            <translation>استخدام ال&amp;معتاد</translation>
        </message>
        <message>
            <source>{name}, which is kept</source>
            <translation>{name}، وهو المحفوظ</translation>
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>About the whole section</source>
            <translation>عن القسم كله</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>رد…</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>إعادة الفتح</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>حل</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>محلول</translation>
        </message>
        <message>
            <source>Show in the text: {words}</source>
            <translation>إظهار في النص: {words}</translation>
        </message>
        <message>
            <source>Show these words in the text</source>
            <translation>إظهار هذه الكلمات في النص</translation>
        </message>
        <message>
            <source>{words} – these words are no longer in the published text</source>
            <translation>{words} – لم تعد هذه الكلمات في النص المنشور</translation>
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
            <translation>d MMM yyyy، HH:mm</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>1 conflict to resolve</source>
            <translation>تعارض واحد للحل</translation>
        </message>
        <message>
            <source>1 merged text to read</source>
            <translation>نص مدموج واحد للقراءة</translation>
        </message>
        <message>
            <source>1 still needs text</source>
            <translation>قسم واحد ما زال يحتاج إلى نص</translation>
        </message>
        <message>
            <source>Every required section has text</source>
            <translation>لكل قسم مطلوب نص</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Publish 1 section</source>
            <translation>نشر قسم واحد</translation>
        </message>
        <message numerus="yes">
            <source>Publish {n} sections</source>
            <translation>
                <numerusform>نشر</numerusform>
                <numerusform>نشر قسم واحد</numerusform>
                <numerusform>نشر قسمين</numerusform>
                <numerusform>نشر {n} أقسام</numerusform>
                <numerusform>نشر {n} قسمًا</numerusform>
                <numerusform>نشر {n} قسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Training</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>الموعد {day}</translation>
        </message>
        <message>
            <source>{done} of {all} sections</source>
            <translation>{done} من {all} من الأقسام</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts to resolve</source>
            <translation>
                <numerusform>لا تعارضات للحل</numerusform>
                <numerusform>تعارض واحد للحل</numerusform>
                <numerusform>تعارضان للحل</numerusform>
                <numerusform>{n} تعارضات للحل</numerusform>
                <numerusform>{n} تعارضًا للحل</numerusform>
                <numerusform>{n} تعارض للحل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} merged texts to read</source>
            <translation>
                <numerusform>لا نصوص مدموجة للقراءة</numerusform>
                <numerusform>نص مدموج واحد للقراءة</numerusform>
                <numerusform>نصان مدموجان للقراءة</numerusform>
                <numerusform>{n} نصوص مدموجة للقراءة</numerusform>
                <numerusform>{n} نصًا مدموجًا للقراءة</numerusform>
                <numerusform>{n} نص مدموج للقراءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} still need text</source>
            <translation>
                <numerusform>لا أقسام تحتاج إلى نص</numerusform>
                <numerusform>قسم واحد ما زال يحتاج إلى نص</numerusform>
                <numerusform>قسمان ما زالا يحتاجان إلى نص</numerusform>
                <numerusform>{n} أقسام ما زالت تحتاج إلى نص</numerusform>
                <numerusform>{n} قسمًا ما زالت تحتاج إلى نص</numerusform>
                <numerusform>{n} قسم ما زالت تحتاج إلى نص</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingBar</name>
        <message>
            <source>Training: nothing written here goes into a real report</source>
            <translation>تدريب: لا يدخل ما يُكتب هنا في أي تقرير حقيقي</translation>
        </message>
    </context>
    <context>
        <name>UnitHeader</name>
        <message numerus="yes">
            <source>Clear all {n}</source>
            <translation>
                <numerusform>إجازة الكل</numerusform>
                <numerusform>إجازة القسم</numerusform>
                <numerusform>إجازة القسمين</numerusform>
                <numerusform>إجازة الكل ({n})</numerusform>
                <numerusform>إجازة الكل ({n})</numerusform>
                <numerusform>إجازة الكل ({n})</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitment {id}</source>
            <translation>الالتزام {id}</translation>
        </message>
        <message>
            <source>This commitment was retired. Its texts can be read and are not asked for any more.</source>
            <translation>أُوقف هذا الالتزام. ونصوصه متاحة للقراءة ولم تعد مطلوبة.</translation>
        </message>
    </context>
    <context>
        <name>UnsentDraftsDialog</name>
        <message>
            <source>Take 1 as not submitted</source>
            <translation>أخذ نص واحد بوصفه غير مُقدَّم</translation>
        </message>
        <message>
            <source>Take as not submitted</source>
            <translation>أخذ بوصفه غير مُقدَّم</translation>
        </message>
        <message numerus="yes">
            <source>Take {n} as not submitted</source>
            <translation>
                <numerusform>أخذ بوصفه غير مُقدَّم</numerusform>
                <numerusform>أخذ نص واحد بوصفه غير مُقدَّم</numerusform>
                <numerusform>أخذ نصين بوصفهما غير مُقدَّمين</numerusform>
                <numerusform>أخذ {n} نصوص بوصفها غير مُقدَّمة</numerusform>
                <numerusform>أخذ {n} نصًا بوصفها غير مُقدَّمة</numerusform>
                <numerusform>أخذ {n} نص بوصفها غير مُقدَّمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Texts that were not sent</source>
            <translation>نصوص لم تُرسل</translation>
        </message>
        <message>
            <source>The workspace of {office} holds texts that are still being written there. Take only what you need: it is published here, marked as not submitted by its author.</source>
            <translation>في مساحة عمل {office} نصوص ما زالت تُكتب هناك. لا تأخذوا إلا ما تحتاجون إليه: فما يؤخذ يُنشر هنا موسومًا بأن صاحبه لم يقدّمه.</translation>
        </message>
        <message>
            <source>this office</source>
            <translation>هذا المكتب</translation>
        </message>
    </context>
    <context>
        <name>VersionPane</name>
        <message>
            <source>Last common version</source>
            <translation>آخر صيغة مشتركة</translation>
        </message>
        <message>
            <source>Make this whole version the result.</source>
            <translation>جعل هذه الصيغة كلها هي النتيجة.</translation>
        </message>
        <message>
            <source>There was no text.</source>
            <translation>لم يكن هناك نص.</translation>
        </message>
        <message>
            <source>This version takes the text out.</source>
            <translation>هذه الصيغة تسحب النص.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>استخدام هذه</translation>
        </message>
        <message>
            <source>Use version {number}, {title}</source>
            <translation>استخدام الصيغة {number}، {title}</translation>
        </message>
        <message>
            <source>What all versions began with</source>
            <translation>ما بدأت به الصيغ كلها</translation>
        </message>
        <message>
            <source>{keys} does so too; while a choice is selected in the result, it decides that choice only.</source>
            <translation>وكذلك بالمفتاح {keys}؛ وإذا كان أحد الاختيارات محددًا في النتيجة، فيُبتّ في ذلك الاختيار وحده.</translation>
        </message>
        <message>
            <source>{title}, {byline}</source>
            <translation>{title}، {byline}</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>A finished report, to read and to try things out</source>
            <translation>تقرير مكتمل، للقراءة والتجربة</translation>
        </message>
        <message>
            <source>A report from the beginning, with every section empty</source>
            <translation>تقرير من البداية، وكل أقسامه فارغة</translation>
        </message>
        <message>
            <source>An office kit, or a workspace that is there already</source>
            <translation>مجموعة عمل لمكتب، أو مساحة عمل موجودة</translation>
        </message>
        <message>
            <source>Commitment reports</source>
            <translation>تقارير الالتزامات</translation>
        </message>
        <message>
            <source>Look at the sample</source>
            <translation>الاطلاع على النموذج</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>مساحة عمل جديدة</translation>
        </message>
        <message>
            <source>Open the file headquarters sent</source>
            <translation>فتح الملف الذي أرسله المقر</translation>
        </message>
        <message>
            <source>Recent workspaces</source>
            <translation>مساحات العمل الأخيرة</translation>
        </message>
        <message>
            <source>Write the report in one file on this machine. Nothing is sent unless you send it.</source>
            <translation>اكتبوا التقرير في ملف واحد على هذا الجهاز. ولا يُرسل شيء ما لم ترسلوه.</translation>
        </message>
        <message>
            <source>{file}, for training</source>
            <translation>{file}، للتدريب</translation>
        </message>
        <message>
            <source>{name}  ·  Training</source>
            <translation>{name}  ·  تدريب</translation>
        </message>
    </context>
    <context>
        <name>WindowFrame</name>
        <message>
            <source>Opening {name}…</source>
            <translation>يجري فتح {name}…</translation>
        </message>
        <message>
            <source>Training: {title}</source>
            <translation>تدريب: {title}</translation>
        </message>
    </context>
    <context>
        <name>WordBack</name>
        <message>
            <source>1 section is in conflict: its texts stand beside each other until one is chosen.</source>
            <translation>قسم واحد في تعارض: تبقى نصوصه جنبًا إلى جنب حتى يُختار أحدها.</translation>
        </message>
        <message>
            <source>Accept all the rest</source>
            <translation>قبول الباقي كله</translation>
        </message>
        <message numerus="yes">
            <source>Accept {n} sections</source>
            <translation>
                <numerusform>عدم قبول أي قسم</numerusform>
                <numerusform>قبول قسم واحد</numerusform>
                <numerusform>قبول قسمين</numerusform>
                <numerusform>قبول {n} أقسام</numerusform>
                <numerusform>قبول {n} قسمًا</numerusform>
                <numerusform>قبول {n} قسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the rest</source>
            <translation>ترك الباقي</translation>
        </message>
        <message>
            <source>Leave the rest as it is</source>
            <translation>ترك الباقي كما هو</translation>
        </message>
        <message>
            <source>Reading the report…</source>
            <translation>تجري قراءة التقرير…</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove the text here too</source>
            <translation>إزالة النص من هنا أيضًا</translation>
        </message>
        <message>
            <source>The text of {name} is taken out here too. It stays in the history.</source>
            <translation>يُزال نص {name} من هنا أيضًا، ويبقى في السجل.</translation>
        </message>
        <message>
            <source>What you accepted of {name} stays. Everything else stays as it is here, and the document is no longer kept.</source>
            <translation>يبقى ما قبلتموه من {name}. ويبقى كل ما عداه كما هو هنا، ولا يُحفظ المستند بعد ذلك.</translation>
        </message>
        <message>
            <source>{name}, {time}</source>
            <translation>{name}، {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict: their texts stand beside each other until one is chosen.</source>
            <translation>
                <numerusform>لا أقسام في تعارض.</numerusform>
                <numerusform>قسم واحد في تعارض: تبقى نصوصه جنبًا إلى جنب حتى يُختار أحدها.</numerusform>
                <numerusform>قسمان في تعارض: تبقى نصوصهما جنبًا إلى جنب حتى يُختار أحدها.</numerusform>
                <numerusform>{n} أقسام في تعارض: تبقى نصوصها جنبًا إلى جنب حتى يُختار أحدها.</numerusform>
                <numerusform>{n} قسمًا في تعارض: تبقى نصوصها جنبًا إلى جنب حتى يُختار أحدها.</numerusform>
                <numerusform>{n} قسم في تعارض: تبقى نصوصها جنبًا إلى جنب حتى يُختار أحدها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are taken over as they came back, or as you have changed the result. Those that are missing in the document stay open.</source>
            <translation>
                <numerusform>لن يؤخذ بأي قسم. أما الأقسام الناقصة في المستند فتبقى مفتوحة.</numerusform>
                <numerusform>يؤخذ بقسم واحد كما عاد، أو كما عدّلتم نتيجته. أما الأقسام الناقصة في المستند فتبقى مفتوحة.</numerusform>
                <numerusform>يؤخذ بقسمين كما عادا، أو كما عدّلتم نتيجتهما. أما الأقسام الناقصة في المستند فتبقى مفتوحة.</numerusform>
                <numerusform>يؤخذ بـ {n} أقسام كما عادت، أو كما عدّلتم نتيجتها. أما الأقسام الناقصة في المستند فتبقى مفتوحة.</numerusform>
                <numerusform>يؤخذ بـ {n} قسمًا كما عادت، أو كما عدّلتم نتيجتها. أما الأقسام الناقصة في المستند فتبقى مفتوحة.</numerusform>
                <numerusform>يؤخذ بـ {n} قسم كما عادت، أو كما عدّلتم نتيجتها. أما الأقسام الناقصة في المستند فتبقى مفتوحة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordMeter</name>
        <message>
            <source>{figures} · {over} over</source>
            <translation>{figures} · تجاوز {over}</translation>
        </message>
        <message numerus="yes">
            <source>{n} words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>{n} كلمات</numerusform>
                <numerusform>{n} كلمة</numerusform>
                <numerusform>{n} كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}</source>
            <translation>
                <numerusform>لا كلمات من {cap}</numerusform>
                <numerusform>كلمة واحدة من {cap}</numerusform>
                <numerusform>كلمتان من {cap}</numerusform>
                <numerusform>{n} كلمات من {cap}</numerusform>
                <numerusform>{n} كلمة من {cap}</numerusform>
                <numerusform>{n} كلمة من {cap}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of {cap}, {over} over the cap</source>
            <translation>
                <numerusform>لا كلمات من {cap}، تجاوز الحد بمقدار {over}</numerusform>
                <numerusform>كلمة واحدة من {cap}، تجاوز الحد بمقدار {over}</numerusform>
                <numerusform>كلمتان من {cap}، تجاوز الحد بمقدار {over}</numerusform>
                <numerusform>{n} كلمات من {cap}، تجاوز الحد بمقدار {over}</numerusform>
                <numerusform>{n} كلمة من {cap}، تجاوز الحد بمقدار {over}</numerusform>
                <numerusform>{n} كلمة من {cap}، تجاوز الحد بمقدار {over}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordOut</name>
        <message>
            <source>1 character was left out, since no Word file can hold it.</source>
            <translation>تُرك حرف واحد، لأن ملفات Word لا تستوعبه.</translation>
        </message>
        <message>
            <source>1 of them bears tracked changes.</source>
            <translation>واحد منها يحمل تغييرات متعقَّبة.</translation>
        </message>
        <message>
            <source>1 of them has a newer draft, which the report holds once it is published.</source>
            <translation>لواحد منها مسودة أحدث، لا تدخل في التقرير إلا بعد نشرها.</translation>
        </message>
        <message>
            <source>1 section is in conflict. The report can be exported with all its texts, marked.</source>
            <translation>قسم واحد في تعارض. ويمكن تصدير التقرير بكل نصوصه مع وسمها.</translation>
        </message>
        <message>
            <source>1 section was written to {file}.</source>
            <translation>كُتب قسم واحد في {file}.</translation>
        </message>
        <message>
            <source>Compared with {exports}.</source>
            <translation>جرت المقارنة مع {exports}.</translation>
        </message>
        <message>
            <source>Export with all texts marked</source>
            <translation>التصدير مع وسم كل النصوص</translation>
        </message>
        <message>
            <source>It can be used.</source>
            <translation>يمكن استخدامه.</translation>
        </message>
        <message>
            <source>It was made with the template {name}.</source>
            <translation>أُعدّ بالقالب {name}.</translation>
        </message>
        <message>
            <source>Its pages say that it is a draft, since not all of it is cleared.</source>
            <translation>تقول صفحاته إنه مسودة، لأنه لم يُجَز كله.</translation>
        </message>
        <message>
            <source>Its pages say that it is for training.</source>
            <translation>تقول صفحاته إنه للتدريب.</translation>
        </message>
        <message>
            <source>Its texts are those of {exports}.</source>
            <translation>نصوصه هي نصوص {exports}.</translation>
        </message>
        <message>
            <source>Open the document</source>
            <translation>فتح المستند</translation>
        </message>
        <message>
            <source>Resolve them first</source>
            <translation>حلها أولًا</translation>
        </message>
        <message>
            <source>Sections in conflict</source>
            <translation>الأقسام في تعارض</translation>
        </message>
        <message>
            <source>The Word report is ready</source>
            <translation>تقرير Word جاهز</translation>
        </message>
        <message>
            <source>Writing the Word report…</source>
            <translation>تجري كتابة تقرير Word…</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>تغييرات</translation>
        </message>
        <message>
            <source>{document}, {time}</source>
            <translation>{document}، {time}</translation>
        </message>
        <message numerus="yes">
            <source>{n} characters were left out, since no Word file can hold them.</source>
            <translation>
                <numerusform>لم يُترك أي حرف.</numerusform>
                <numerusform>تُرك حرف واحد، لأن ملفات Word لا تستوعبه.</numerusform>
                <numerusform>تُرك حرفان، لأن ملفات Word لا تستوعبهما.</numerusform>
                <numerusform>تُركت {n} أحرف، لأن ملفات Word لا تستوعبها.</numerusform>
                <numerusform>تُرك {n} حرفًا، لأن ملفات Word لا تستوعبها.</numerusform>
                <numerusform>تُرك {n} حرف، لأن ملفات Word لا تستوعبها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them bear tracked changes.</source>
            <translation>
                <numerusform>لا يحمل أي منها تغييرات متعقَّبة.</numerusform>
                <numerusform>واحد منها يحمل تغييرات متعقَّبة.</numerusform>
                <numerusform>اثنان منها يحملان تغييرات متعقَّبة.</numerusform>
                <numerusform>{n} منها تحمل تغييرات متعقَّبة.</numerusform>
                <numerusform>{n} منها تحمل تغييرات متعقَّبة.</numerusform>
                <numerusform>{n} منها تحمل تغييرات متعقَّبة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them have newer drafts, which the report holds once they are published.</source>
            <translation>
                <numerusform>ليس لأي منها مسودة أحدث.</numerusform>
                <numerusform>لواحد منها مسودة أحدث، لا تدخل في التقرير إلا بعد نشرها.</numerusform>
                <numerusform>لاثنين منها مسودتان أحدث، لا تدخلان في التقرير إلا بعد نشرهما.</numerusform>
                <numerusform>لـ {n} منها مسودات أحدث، لا تدخل في التقرير إلا بعد نشرها.</numerusform>
                <numerusform>لـ {n} منها مسودات أحدث، لا تدخل في التقرير إلا بعد نشرها.</numerusform>
                <numerusform>لـ {n} منها مسودات أحدث، لا تدخل في التقرير إلا بعد نشرها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict. The report can be exported with all their texts, marked.</source>
            <translation>
                <numerusform>لا أقسام في تعارض.</numerusform>
                <numerusform>قسم واحد في تعارض. ويمكن تصدير التقرير بكل نصوصه مع وسمها.</numerusform>
                <numerusform>قسمان في تعارض. ويمكن تصدير التقرير بكل نصوصهما مع وسمها.</numerusform>
                <numerusform>{n} أقسام في تعارض. ويمكن تصدير التقرير بكل نصوصها مع وسمها.</numerusform>
                <numerusform>{n} قسمًا في تعارض. ويمكن تصدير التقرير بكل نصوصها مع وسمها.</numerusform>
                <numerusform>{n} قسم في تعارض. ويمكن تصدير التقرير بكل نصوصها مع وسمها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were written to {file}.</source>
            <translation>
                <numerusform>لم يُكتب أي قسم في {file}.</numerusform>
                <numerusform>كُتب قسم واحد في {file}.</numerusform>
                <numerusform>كُتب قسمان في {file}.</numerusform>
                <numerusform>كُتبت {n} أقسام في {file}.</numerusform>
                <numerusform>كُتب {n} قسمًا في {file}.</numerusform>
                <numerusform>كُتب {n} قسم في {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <source>Stopping…</source>
            <translation>يجري الإيقاف…</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>About iom_tracker</source>
            <translation>حول iom_tracker</translation>
        </message>
        <message>
            <source>iom_tracker {version}: write, merge, clear and print commitment reports, with no network.

Free software under the MIT licence. The window is made with Qt {qt} for Python (LGPL 3), its icons are Lucide (ISC licence).</source>
            <translation>iom_tracker {version}: لكتابة تقارير الالتزامات ودمجها وإجازتها وطباعتها، دون شبكة.

برنامج حر برخصة MIT. النافذة مبنية بمكتبة Qt {qt} للغة Python ‏(LGPL 3)، والأيقونات من Lucide ‏(رخصة ISC).</translation>
        </message>
    </context>
    <context>
        <name>crash_report</name>
        <message>
            <source>An error in the program</source>
            <translation>خطأ في البرنامج</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>حفظ بلاغ الخطأ…</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. What you wrote is kept, and you can go on.</source>
            <translation>حدث خلل داخل البرنامج. ما كتبتموه محفوظ، ويمكنكم المتابعة.</translation>
        </message>
        <message>
            <source>The last time, the program met an error of its own and ended. What was saved is there.</source>
            <translation>في المرة السابقة صادف البرنامج خطأ داخليًا فتوقف. وما سبق حفظه موجود.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>لم يُحفظ بلاغ الخطأ</translation>
        </message>
        <message>
            <source>You can save a report and send it to whoever looks after the program. None of your texts are in it.</source>
            <translation>يمكنكم حفظ بلاغ بالخطأ وإرساله إلى المسؤول عن البرنامج. ولا يتضمن أيًا من نصوصكم.</translation>
        </message>
    </context>
    <context>
        <name>dated</name>
        <message>
            <source>training</source>
            <translation>تدريب</translation>
        </message>
    </context>
    <context>
        <name>failures</name>
        <message>
            <source>No commitment was changed</source>
            <translation>لم يُغيَّر أي التزام</translation>
        </message>
        <message>
            <source>No copy of today was kept</source>
            <translation>لم تُحفظ نسخة لهذا اليوم</translation>
        </message>
        <message>
            <source>No kits were made</source>
            <translation>لم تُعدّ أي مجموعة عمل</translation>
        </message>
        <message>
            <source>Nobody was retired or reinstated</source>
            <translation>لم يُوقَف أحد ولم يُعَد تفعيل أحد</translation>
        </message>
        <message>
            <source>Nothing could be looked for</source>
            <translation>تعذّر البحث</translation>
        </message>
        <message>
            <source>Nothing was assigned</source>
            <translation>لم يُكلَّف أحد</translation>
        </message>
        <message>
            <source>Nothing was decided</source>
            <translation>لم يُبتّ في شيء</translation>
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation>لم يُدمج شيء</translation>
        </message>
        <message>
            <source>Nothing was packed</source>
            <translation>لم تُجهَّز أي حزمة</translation>
        </message>
        <message>
            <source>Nothing was published</source>
            <translation>لم يُنشر شيء</translation>
        </message>
        <message>
            <source>Nothing was taken</source>
            <translation>لم يؤخذ شيء</translation>
        </message>
        <message>
            <source>Settings are not kept</source>
            <translation>لا تُحفظ الإعدادات</translation>
        </message>
        <message>
            <source>Something could not be done</source>
            <translation>تعذّر تنفيذ إجراء</translation>
        </message>
        <message>
            <source>Spelling is as it was</source>
            <translation>بقي التدقيق الإملائي كما كان</translation>
        </message>
        <message>
            <source>The copies cannot be listed</source>
            <translation>تعذّر عرض قائمة النسخ</translation>
        </message>
        <message>
            <source>The copy was not brought back</source>
            <translation>لم تُستعد النسخة</translation>
        </message>
        <message>
            <source>The document is still kept</source>
            <translation>ما زال المستند محفوظًا</translation>
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation>تعذّر فتح الملف</translation>
        </message>
        <message>
            <source>The merge cannot be undone</source>
            <translation>تعذّر التراجع عن الدمج</translation>
        </message>
        <message>
            <source>The next year cannot begin</source>
            <translation>تعذّر بدء السنة المقبلة</translation>
        </message>
        <message>
            <source>The overview cannot be read</source>
            <translation>تعذّرت قراءة النظرة العامة</translation>
        </message>
        <message>
            <source>The receipt cannot be written</source>
            <translation>تعذّرت كتابة إشعار الاستلام</translation>
        </message>
        <message>
            <source>The report cannot be exported</source>
            <translation>تعذّر تصدير التقرير</translation>
        </message>
        <message>
            <source>The report cannot be read in</source>
            <translation>تعذّر استيراد التقرير</translation>
        </message>
        <message>
            <source>The table cannot be written</source>
            <translation>تعذّرت كتابة الجدول</translation>
        </message>
        <message>
            <source>The terms were not changed</source>
            <translation>لم يتغيّر المتفق عليه</translation>
        </message>
        <message>
            <source>The workspace cannot be made</source>
            <translation>تعذّر إنشاء مساحة العمل</translation>
        </message>
        <message>
            <source>There is no reminder</source>
            <translation>لا توجد رسالة تذكير</translation>
        </message>
    </context>
    <context>
        <name>file_choice</name>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>نص مفصول بفواصل (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>مصنفات Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the Word report</source>
            <translation>تصدير تقرير Word</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>تصدير الجدول</translation>
        </message>
        <message>
            <source>Import a report</source>
            <translation>استيراد تقرير</translation>
        </message>
        <message>
            <source>Merge files</source>
            <translation>دمج ملفات</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>فتح مساحة عمل</translation>
        </message>
        <message>
            <source>Packets (*.iompack)</source>
            <translation>حزم (*.iompack)</translation>
        </message>
        <message>
            <source>Packets and workspaces (*.iompack *.iomdb *.txt)</source>
            <translation>حزم ومساحات عمل (*.iompack *.iomdb *.txt)</translation>
        </message>
        <message>
            <source>Packets as text (*.txt)</source>
            <translation>حزم بصيغة نصية (*.txt)</translation>
        </message>
        <message>
            <source>Place of the archive</source>
            <translation>مكان الأرشيف</translation>
        </message>
        <message>
            <source>Place of the new workspace</source>
            <translation>مكان مساحة العمل الجديدة</translation>
        </message>
        <message>
            <source>Reports (*.txt *.docx)</source>
            <translation>تقارير (*.txt *.docx)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ البلاغ</translation>
        </message>
        <message>
            <source>Template of the Word report</source>
            <translation>قالب تقرير Word</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>نص (*.txt)</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>مستندات Word (*.docx)</translation>
        </message>
        <message>
            <source>Word documents and templates (*.docx *.dotx)</source>
            <translation>مستندات Word وقوالبه (*.docx *.dotx)</translation>
        </message>
        <message>
            <source>Workspaces (*.iomdb)</source>
            <translation>مساحات عمل (*.iomdb)</translation>
        </message>
        <message>
            <source>Workspaces and kits (*.iomdb *.iompack)</source>
            <translation>مساحات عمل ومجموعات عمل (*.iomdb *.iompack)</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الوظيفة</translation>
        </message>
    </context>
    <context>
        <name>merge_told</name>
        <message>
            <source> by what came from {offices}</source>
            <translation> بما ورد من {offices}</translation>
        </message>
        <message>
            <source>1 section is in conflict.</source>
            <translation>قسم واحد في تعارض.</translation>
        </message>
        <message>
            <source>1 section was changed</source>
            <translation>تغيّر قسم واحد</translation>
        </message>
        <message>
            <source>1 section was merged automatically; please read it.</source>
            <translation>دُمج قسم واحد آليًا؛ ويُرجى قراءته.</translation>
        </message>
        <message>
            <source>1 text was found that its author has not sent.</source>
            <translation>عُثر على نص واحد لم يرسله صاحبه.</translation>
        </message>
        <message>
            <source>Nothing new in {files}.</source>
            <translation>لا جديد في {files}.</translation>
        </message>
        <message>
            <source>Nothing was merged</source>
            <translation>لم يُدمج شيء</translation>
        </message>
        <message>
            <source>Resolve the conflicts</source>
            <translation>حل التعارضات</translation>
        </message>
        <message>
            <source>Show what came in</source>
            <translation>إظهار ما ورد</translation>
        </message>
        <message>
            <source>The receipt from {who} was taken in.</source>
            <translation>أُخذ بإشعار الاستلام الوارد من {who}.</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>ما ورد</translation>
        </message>
        <message>
            <source>headquarters</source>
            <translation>المقر</translation>
        </message>
        <message numerus="yes">
            <source>{n} sections are in conflict.</source>
            <translation>
                <numerusform>لا أقسام في تعارض.</numerusform>
                <numerusform>قسم واحد في تعارض.</numerusform>
                <numerusform>قسمان في تعارض.</numerusform>
                <numerusform>{n} أقسام في تعارض.</numerusform>
                <numerusform>{n} قسمًا في تعارض.</numerusform>
                <numerusform>{n} قسم في تعارض.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were changed</source>
            <translation>
                <numerusform>لم يتغيّر أي قسم</numerusform>
                <numerusform>تغيّر قسم واحد</numerusform>
                <numerusform>تغيّر قسمان</numerusform>
                <numerusform>تغيّرت {n} أقسام</numerusform>
                <numerusform>تغيّر {n} قسمًا</numerusform>
                <numerusform>تغيّر {n} قسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sections were merged automatically; please read them.</source>
            <translation>
                <numerusform>لم يُدمج أي قسم آليًا.</numerusform>
                <numerusform>دُمج قسم واحد آليًا؛ ويُرجى قراءته.</numerusform>
                <numerusform>دُمج قسمان آليًا؛ ويُرجى قراءتهما.</numerusform>
                <numerusform>دُمجت {n} أقسام آليًا؛ ويُرجى قراءتها.</numerusform>
                <numerusform>دُمج {n} قسمًا آليًا؛ ويُرجى قراءتها.</numerusform>
                <numerusform>دُمج {n} قسم آليًا؛ ويُرجى قراءتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} texts were found that their authors have not sent.</source>
            <translation>
                <numerusform>لم يُعثر على نصوص لم يرسلها أصحابها.</numerusform>
                <numerusform>عُثر على نص واحد لم يرسله صاحبه.</numerusform>
                <numerusform>عُثر على نصين لم يرسلهما صاحباهما.</numerusform>
                <numerusform>عُثر على {n} نصوص لم يرسلها أصحابها.</numerusform>
                <numerusform>عُثر على {n} نصًا لم يرسلها أصحابها.</numerusform>
                <numerusform>عُثر على {n} نص لم يرسلها أصحابها.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Leave without saving</source>
            <translation>المغادرة دون حفظ</translation>
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation>لم يُحفظ كل شيء</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>إعادة الحفظ</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; a crash report was written.</source>
            <translation>حدث خلل داخل البرنامج؛ وكُتب بلاغ بالخطأ.</translation>
        </message>
        <message>
            <source>The last changes are not saved: {reason}</source>
            <translation>لم تُحفظ آخر التغييرات: {reason}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>1 text</source>
            <translation>نص واحد</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>أمر</translation>
        </message>
        <message>
            <source>Find “{words}” in the whole report</source>
            <translation>البحث عن «{words}» في التقرير كله</translation>
        </message>
        <message>
            <source>Looks into every text</source>
            <translation>يشمل كل النصوص</translation>
        </message>
        <message numerus="yes">
            <source>{n} texts</source>
            <translation>
                <numerusform>لا نصوص</numerusform>
                <numerusform>نص واحد</numerusform>
                <numerusform>نصان</numerusform>
                <numerusform>{n} نصوص</numerusform>
                <numerusform>{n} نصًا</numerusform>
                <numerusform>{n} نص</numerusform>
            </translation>
        </message>
        <message>
            <source>{place} · retired</source>
            <translation>{place} · موقوف</translation>
        </message>
    </context>
    <context>
        <name>section_names</name>
        <message numerus="yes">
            <source>{names} and {n} more</source>
            <translation>
                <numerusform>{names}</numerusform>
                <numerusform>{names} وواحد آخر</numerusform>
                <numerusform>{names} واثنان آخران</numerusform>
                <numerusform>{names} و{n} أخرى</numerusform>
                <numerusform>{names} و{n} أخرى</numerusform>
                <numerusform>{names} و{n} أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>1 word over the cap of {meant}, from here on: “{said}”</source>
            <translation>كلمة واحدة زائدة على الحد البالغ {meant}، ابتداءً من هنا: «{said}»</translation>
        </message>
        <message>
            <source>A cycle cannot be called “{cycle}”; use letters, digits, “_”, “.” and “-” only.</source>
            <translation>لا يمكن تسمية الدورة «{cycle}»؛ استخدموا الحروف والأرقام والعلامات «_» و«.» و«-» فقط.</translation>
        </message>
        <message>
            <source>A quote is opened here and not closed: {said}…</source>
            <translation>اقتباس يُفتح هنا ولا يُغلق: {said}…</translation>
        </message>
        <message>
            <source>Another workspace lies at “{path}” now; put back the one that was open, or open the other.</source>
            <translation>في «{path}» الآن مساحة عمل أخرى؛ أعيدوا التي كانت مفتوحة، أو افتحوا الأخرى.</translation>
        </message>
        <message>
            <source>Clearing and returning texts is for headquarters; from here, comment on the section instead.</source>
            <translation>إجازة النصوص وإعادتها من شأن المقر؛ ومن هنا علّقوا على القسم بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>For the style “{subject}” the one called “{detail}” is used; rename it if that is not meant.</source>
            <translation>للنمط «{subject}» يُستخدم النمط المسمى «{detail}»؛ غيّروا اسمه إذا لم يكن ذلك مقصودًا.</translation>
        </message>
        <message>
            <source>In the template “{path}” stands {detail} where nothing can be put and it would be printed; give it a paragraph of its own, the report and its contents in the text itself, or take it out.</source>
            <translation>في القالب «{path}» يوجد {detail} حيث لا يمكن وضع شيء، وسيُطبع؛ اجعلوا له فقرة مستقلة، وللتقرير ومحتوياته في النص نفسه، أو احذفوه.</translation>
        </message>
        <message>
            <source>In the template “{path}” stands {detail}, which is no place that there is and would be printed; write iom-tracker:title, subtitle, contents, report or header, or take it out.</source>
            <translation>في القالب «{path}» يوجد {detail}، وليس موضعًا معروفًا وسيُطبع؛ اكتبوا iom-tracker:title أو subtitle أو contents أو report أو header، أو احذفوه.</translation>
        </message>
        <message>
            <source>Nearly the same words stand in {others}: “{said}”</source>
            <translation>ترد كلمات شبه مطابقة في {others}: «{said}»</translation>
        </message>
        <message>
            <source>No import with the number {number} waits to be finished; “imports” lists those that do, and a document that is not among them can be imported again.</source>
            <translation>لا يوجد استيراد بالرقم {number} ينتظر الإتمام؛ يسرد «imports» ما ينتظر، ويمكن استيراد أي مستند ليس بينها من جديد.</translation>
        </message>
        <message>
            <source>No page number stands at the head or foot of the pages; insert one if you want it.</source>
            <translation>لا يوجد رقم صفحة في رأس الصفحات ولا في تذييلها؛ أدرجوه إذا أردتم ذلك.</translation>
        </message>
        <message>
            <source>Nobody is known by the fingerprint “{fingerprint}”; those who are known have: {known}.</source>
            <translation>لا أحد معروف بالبصمة «{fingerprint}»؛ وبصمات المعروفين هي: {known}.</translation>
        </message>
        <message>
            <source>Nothing has arrived from an office “{office}”, nor from any other; make its kit, or merge what it sent, first.</source>
            <translation>لم يصل شيء من مكتب باسم «{office}» ولا من غيره؛ أعدّوا مجموعة عمله أولًا، أو ادمجوا ما أرسله.</translation>
        </message>
        <message>
            <source>Nothing of this cycle has been exported from this workspace yet, so “{name}” stands for no export; export the report once without --redline-from.</source>
            <translation>لم يُصدَّر شيء من هذه الدورة من مساحة العمل هذه بعد، فلا يدل «{name}» على أي تصدير؛ صدّروا التقرير مرة من دون ‎--redline-from.</translation>
        </message>
        <message>
            <source>Nothing was asked of an office “{office}”, and nothing has arrived from it; the offices that are known here: {known}.</source>
            <translation>لم يُطلب شيء من مكتب باسم «{office}» ولم يصل منه شيء؛ والمكاتب المعروفة هنا هي: {known}.</translation>
        </message>
        <message>
            <source>Only a newer version of this program understands {detail} thing(s) in this workspace; they are kept as they are and not shown.</source>
            <translation>عدد العناصر التي لا يفهمها إلا إصدار أحدث من هذا البرنامج في مساحة العمل هذه: {detail}؛ وقد أُبقيت كما هي ولا تظهر.</translation>
        </message>
        <message>
            <source>Receipts are written by headquarters; from here, send a packet.</source>
            <translation>إشعارات الاستلام يكتبها المقر؛ ومن هنا أرسلوا حزمة.</translation>
        </message>
        <message>
            <source>Reminders are for headquarters to write; this is an office's workspace.</source>
            <translation>رسائل التذكير من شأن المقر؛ وهذه مساحة عمل مكتب.</translation>
        </message>
        <message>
            <source>Said already in {others}: “{said}”</source>
            <translation>ورد من قبل في {others}: «{said}»</translation>
        </message>
        <message>
            <source>Say which office is meant; the name is empty.</source>
            <translation>اذكروا المكتب المقصود؛ فالاسم فارغ.</translation>
        </message>
        <message>
            <source>Say which office it is for; the name is empty.</source>
            <translation>اذكروا المكتب المعني؛ فالاسم فارغ.</translation>
        </message>
        <message>
            <source>Say why: the note is empty.</source>
            <translation>اذكروا السبب: الملاحظة فارغة.</translation>
        </message>
        <message>
            <source>Several exports or texts have ids that begin with “{name}”; give more of the id.</source>
            <translation>هناك عدة تصديرات أو نصوص تبدأ معرّفاتها بـ «{name}»؛ اذكروا قدرًا أكبر من المعرّف.</translation>
        </message>
        <message>
            <source>Something is still open in this cycle: {conflicts} conflict(s), {unread} text(s) merged automatically that nobody has read, {drafts} draft(s) not published; finish these, or roll over all the same (in the terminal with --anyway).</source>
            <translation>ما زال في هذه الدورة ما هو مفتوح: عدد التعارضات {conflicts}، وعدد النصوص المدموجة آليًا التي لم يقرأها أحد {unread}، وعدد المسودات غير المنشورة {drafts}؛ أنجزوها، أو انتقلوا إلى الدورة التالية على الرغم من ذلك (في الطرفية مع ‎--anyway).</translation>
        </message>
        <message>
            <source>Something outside of the template, “{subject}”, is left out of reports, so that they fetch nothing; put it into the template itself if it is needed.</source>
            <translation>عنصر خارج القالب، «{subject}»، لا يدخل في التقارير كي لا تجلب شيئًا من خارجها؛ ضعوه في القالب نفسه إذا لزم.</translation>
        </message>
        <message>
            <source>Spelling cannot be checked now ({detail}); try again, or start the program anew.</source>
            <translation>لا يمكن التدقيق الإملائي الآن ({detail})؛ حاولوا مجددًا، أو أعيدوا تشغيل البرنامج.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>توقفت العملية؛ ولم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds a document type, which no program writes that makes Word files, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation>يتضمن ملف Word «{path}» تعريفًا لنوع المستند لا يكتبه أي برنامج ينشئ ملفات Word، ولم يُقرأ؛ انسخوا نصه إلى مستند جديد، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds macros or controls that run programs, and was not read; save it in Word as .docx without them and try again.</source>
            <translation>يتضمن ملف Word «{path}» وحدات ماكرو أو عناصر تحكم تشغّل برامج، ولم يُقرأ؛ احفظوه من دونها في Word بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The Word file “{path}” holds objects of other programs (OLE), and was not read; put pictures in their place in Word, save it as .docx and try again.</source>
            <translation>يتضمن ملف Word «{path}» كائنات من برامج أخرى (OLE)، ولم يُقرأ؛ ضعوا صورًا مكانها في Word، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The Word file “{path}” is built of more pieces, or of larger or deeper ones, than a report can have, and was not read; copy its text into a new document, save that as .docx and try again.</source>
            <translation>يتكون ملف Word «{path}» من أجزاء أكثر أو أكبر أو أعمق مما يمكن أن يكون في تقرير، ولم يُقرأ؛ انسخوا نصه إلى مستند جديد، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The Word file “{path}” is saved as Strict Open XML, of which no report can be made; save it in Word as ordinary “Word document (.docx)” and try again.</source>
            <translation>ملف Word «{path}» محفوظ بصيغة Strict Open XML التي لا يمكن إعداد تقرير منها؛ احفظوه في Word بالصيغة العادية «مستند Word ‏(‎.docx)»، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The commitment {commitment} does not stand under {code}; name one that does, or another transformation.</source>
            <translation>لا يندرج الالتزام {commitment} تحت {code}؛ اذكروا التزامًا يندرج تحته، أو تحولًا آخر.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is like that already; nothing was changed.</source>
            <translation>الالتزام {commitment} على هذه الحال بالفعل؛ ولم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is not retired; nothing was changed.</source>
            <translation>الالتزام {commitment} غير موقوف؛ ولم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is retired already; nothing was changed.</source>
            <translation>الالتزام {commitment} موقوف بالفعل؛ ولم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The commitment {commitment} is the only one under {code}, which has sections of its own; put another there before you move it, or retire it instead.</source>
            <translation>الالتزام {commitment} هو الوحيد تحت {code}، الذي له أقسام خاصة به؛ ضعوا التزامًا آخر هناك قبل نقله، أو أوقفوه بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>The commitment {commitment} must have a text; to have it no longer reported on, retire it.</source>
            <translation>يجب أن يكون للالتزام {commitment} نص؛ وإذا لم يعد مطلوبًا الإبلاغ عنه فأوقفوه.</translation>
        </message>
        <message>
            <source>The commitments are for headquarters to edit; ask them, or comment on the section.</source>
            <translation>تحرير الالتزامات من شأن المقر؛ اطلبوا منه ذلك، أو علّقوا على القسم.</translation>
        </message>
        <message>
            <source>The data for the cycle “{cycle}” belong to another framework than this workspace; name the folder of its own framework.</source>
            <translation>بيانات الدورة «{cycle}» تخص إطارًا غير إطار مساحة العمل هذه؛ اذكروا مجلد إطارها.</translation>
        </message>
        <message>
            <source>The document has no section “{reference}”, though the workspace has; “import --dry-run --json” lists the sections of the document.</source>
            <translation>ليس في المستند القسم «{reference}» مع أنه في مساحة العمل؛ يسرد «import --dry-run --json» أقسام المستند.</translation>
        </message>
        <message>
            <source>The end of the packet “{path}” is missing ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation>نهاية الحزمة «{path}» ناقصة ({detail})؛ اطلبوها من مرسلها من جديد، أو خذوا السليم منها في الطرفية (merge --salvage).</translation>
        </message>
        <message>
            <source>The file is damaged: {detail}. Restore a copy of it.</source>
            <translation>الملف تالف: {detail}. استعيدوا نسخة منه.</translation>
        </message>
        <message>
            <source>The file “{detail}” lies on a network drive, where nothing can be saved while the connection is lost; close it and move it to this machine while you write.</source>
            <translation>الملف «{detail}» على محرك أقراص شبكي، فلا يمكن حفظ شيء عند انقطاع الاتصال؛ أغلقوه وانقلوه إلى هذا الجهاز أثناء الكتابة.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to another cycle ({theirs}) than this workspace ({ours}); if that is the next one, roll over to it first, else take the file into a workspace of its own cycle.</source>
            <translation>يخص الملف «{path}» دورة ({theirs}) غير دورة مساحة العمل هذه ({ours})؛ فإذا كانت هي التالية فانتقلوا إليها أولًا، وإلا فادمجوا الملف في مساحة عمل من دورته.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to another framework ({theirs}) than this workspace ({ours}); merge it into a workspace of its own framework.</source>
            <translation>يخص الملف «{path}» إطارًا ({theirs}) غير إطار مساحة العمل هذه ({ours})؛ ادمجوه في مساحة عمل من إطاره.</translation>
        </message>
        <message>
            <source>The file “{path}” belongs to the cycle {theirs}, which was rolled over to {ours} here; take it into a copy of the archive that was made then, and allow that copy to be written to first.</source>
            <translation>يخص الملف «{path}» الدورة {theirs} التي انتُقل منها هنا إلى {ours}؛ ادمجوه في نسخة من الأرشيف الذي أُنشئ حينها، بعد السماح بالكتابة في تلك النسخة.</translation>
        </message>
        <message>
            <source>The file “{path}” brings decisions about texts, and {person} ({fingerprint}) is not known to decide here; ask them by phone whether it is theirs, and if it is, merge again with --trust {fingerprint}.</source>
            <translation>يتضمن الملف «{path}» قرارات بشأن نصوص، و{person} ({fingerprint}) غير معروف هنا بصلاحية البت؛ اسألوه بالهاتف عما إذا كانت البصمة له، فإن كانت له فادمجوا مجددًا مع ‎--trust {fingerprint}.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be used: {detail}.</source>
            <translation>لا يمكن استخدام الملف «{path}»: {detail}.</translation>
        </message>
        <message>
            <source>The file “{path}” comes from training and this workspace is a real one; nothing of it was taken in.</source>
            <translation>الملف «{path}» من التدريب ومساحة العمل هذه حقيقية؛ ولم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>The file “{path}” does not say what headings mean: {problem}; it must be a TOML file with a table [headings] of texts.</source>
            <translation>لا يبيّن الملف «{path}» معاني العناوين: {problem}؛ ويجب أن يكون ملف TOML فيه جدول [headings] من النصوص.</translation>
        </message>
        <message>
            <source>The file “{path}” has a password; take it off, save it in Word as .docx and try again.</source>
            <translation>الملف «{path}» محمي بكلمة مرور؛ أزيلوها، واحفظوه في Word بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” holds no section of a report; it needs the headings of commitments or transformations and the questions, worded as in the printed report.</source>
            <translation>لا يتضمن الملف «{path}» أي قسم من تقرير؛ ويلزم أن تكون فيه عناوين الالتزامات أو التحولات والأسئلة، بصياغتها في التقرير المطبوع.</translation>
        </message>
        <message>
            <source>The file “{path}” is a PDF; choose the Word file it was made of, or copy its text into a .txt file.</source>
            <translation>الملف «{path}» بصيغة PDF؛ اختاروا ملف Word الذي أُعدّ منه، أو انسخوا نصه إلى ملف ‎.txt.</translation>
        </message>
        <message>
            <source>The file “{path}” is a Word document kept as one XML file; open it in Word, save it as ordinary .docx and try again.</source>
            <translation>الملف «{path}» مستند Word محفوظ في ملف XML واحد؛ افتحوه في Word، واحفظوه بصيغة ‎.docx العادية، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is a Word file of the old kind (.doc) or has a password; take the password off in Word, save it as .docx and try again.</source>
            <translation>الملف «{path}» ملف Word من النوع القديم (‎.doc) أو محمي بكلمة مرور؛ أزيلوا كلمة المرور في Word، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is a real one and this workspace is for training; merge it into the real workspace.</source>
            <translation>الملف «{path}» حقيقي ومساحة العمل هذه للتدريب؛ ادمجوه في مساحة العمل الحقيقية.</translation>
        </message>
        <message>
            <source>The file “{path}” is a web page, whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation>الملف «{path}» صفحة ويب، أيًا كانت نهاية اسمه؛ افتحوه في Word، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is an OpenDocument file (.odt), whatever its name ends in; open it in LibreOffice or Word, save it as .docx and try again.</source>
            <translation>الملف «{path}» ملف OpenDocument (‎.odt)، أيًا كانت نهاية اسمه؛ افتحوه في LibreOffice أو Word، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is an office kit, which is not merged; open it as a new workspace (in the terminal with “new” and --kit).</source>
            <translation>الملف «{path}» مجموعة عمل مكتب، وهي لا تُدمج؛ افتحوه كمساحة عمل جديدة (في الطرفية بالأمر «new» مع ‎--kit).</translation>
        </message>
        <message>
            <source>The file “{path}” is empty; ask its sender for it again.</source>
            <translation>الملف «{path}» فارغ؛ اطلبوه من مرسله من جديد.</translation>
        </message>
        <message>
            <source>The file “{path}” is empty; choose the report itself.</source>
            <translation>الملف «{path}» فارغ؛ اختاروا التقرير نفسه.</translation>
        </message>
        <message>
            <source>The file “{path}” is larger than a packet can be; nothing was read.</source>
            <translation>الملف «{path}» أكبر مما يمكن أن تكون عليه حزمة؛ ولم يُقرأ شيء.</translation>
        </message>
        <message>
            <source>The file “{path}” is larger than a report can be, and was not read; make its pictures smaller or take them out, save it in Word as .docx and try again.</source>
            <translation>الملف «{path}» أكبر مما يمكن أن يكون عليه تقرير، ولم يُقرأ؛ صغّروا صوره أو أزيلوها، واحفظوه في Word بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is meant for the office {theirs} and this is the workspace of {ours}; ask headquarters for yours.</source>
            <translation>الملف «{path}» موجّه إلى المكتب {theirs} وهذه مساحة عمل {ours}؛ اطلبوا من المقر الملف الخاص بكم.</translation>
        </message>
        <message>
            <source>The file “{path}” is neither a packet nor a workspace; choose a file that ends in .iompack or .iomdb, or a text that was packed.</source>
            <translation>الملف «{path}» ليس حزمة ولا مساحة عمل؛ اختاروا ملفًا ينتهي اسمه بـ ‎.iompack أو ‎.iomdb، أو نصًا يتضمن حزمة.</translation>
        </message>
        <message>
            <source>The file “{path}” is neither text nor a Word document; choose a .txt or .docx file.</source>
            <translation>الملف «{path}» ليس نصًا ولا مستند Word؛ اختاروا ملف ‎.txt أو ‎.docx.</translation>
        </message>
        <message>
            <source>The file “{path}” is no office kit; ask headquarters for the kit of your office.</source>
            <translation>الملف «{path}» ليس مجموعة عمل مكتب؛ اطلبوا من المقر مجموعة عمل مكتبكم.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a Word document that can be read; save it in Word as .docx and try again.</source>
            <translation>الملف «{path}» ليس مستند Word يمكن قراءته؛ احفظوه في Word بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is not a workspace of this program; choose a file that ends in .iomdb.</source>
            <translation>الملف «{path}» ليس مساحة عمل من هذا البرنامج؛ اختاروا ملفًا ينتهي اسمه بـ ‎.iomdb.</translation>
        </message>
        <message>
            <source>The file “{path}” is not text in UTF-8; save it as UTF-8 text and try again.</source>
            <translation>الملف «{path}» ليس نصًا بترميز UTF-8؛ احفظوه نصًا بترميز UTF-8، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is packed as no program packs a Word document, and was not read; ask its sender what it is, or open it in Word if you trust them, save it as .docx and try again.</source>
            <translation>الملف «{path}» مضغوط على نحو لا تُضغط به مستندات Word، ولم يُقرأ؛ اسألوا مرسله عن ماهيته، أو افتحوه في Word إذا كنتم تثقون به، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is rich text (.rtf), whatever its name ends in; open it in Word, save it as .docx and try again.</source>
            <translation>الملف «{path}» نص منسق (‎.rtf)، أيًا كانت نهاية اسمه؛ افتحوه في Word، واحفظوه بصيغة ‎.docx، ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>The file “{path}” is signed by {person}, {office}, who was retired here on {since}, so nothing of it was taken in; ask the office who writes for it now, or reinstate them.</source>
            <translation>الملف «{path}» موقّع من {person}، {office}، وقد أُوقف هنا في {since}، فلم يؤخذ منه شيء؛ اسألوا المكتب عمن يكتب باسمه الآن، أو أعيدوا تفعيله.</translation>
        </message>
        <message>
            <source>The file “{path}” is there already and is not as this program wrote it, so it may hold somebody's changes; import it first, and choose another name.</source>
            <translation>الملف «{path}» موجود بالفعل وليس كما كتبه هذا البرنامج، فقد يتضمن تعديلات لأحد؛ استوردوه أولًا، واختاروا اسمًا آخر.</translation>
        </message>
        <message>
            <source>The file “{path}” is there already; choose another name.</source>
            <translation>الملف «{path}» موجود بالفعل؛ اختاروا اسمًا آخر.</translation>
        </message>
        <message>
            <source>The file “{path}” says that it comes from {who}, but it is signed with another key ({fingerprint}) than theirs ({known}); ask them by phone, and if the new key is right, merge again with --trust {fingerprint} or confirm it in the window.</source>
            <translation>يُذكر في الملف «{path}» أنه وارد من {who}، لكنه موقّع بمفتاح ({fingerprint}) غير مفتاحه ({known})؛ اسألوه بالهاتف، فإن كان المفتاح الجديد صحيحًا فادمجوا مجددًا مع ‎--trust {fingerprint} أو أكّدوه في النافذة.</translation>
        </message>
        <message>
            <source>The file “{path}” was written for another headquarters than this workspace belongs to; merge it into the workspace that its kit came from.</source>
            <translation>الملف «{path}» كُتب لمقر غير المقر الذي تتبعه مساحة العمل هذه؛ ادمجوه في مساحة العمل التي وردت منها مجموعة العمل الخاصة به.</translation>
        </message>
        <message>
            <source>The folder “{path}” holds no file for the cycle “{cycle}”; it has cycles: {known}.</source>
            <translation>لا يوجد في المجلد «{path}» ملف للدورة «{cycle}»؛ والدورات الموجودة فيه هي: {known}.</translation>
        </message>
        <message>
            <source>The framework file “{file}” has {count} mistake(s): {mistakes}.</source>
            <translation>عدد الأخطاء في ملف الإطار «{file}»: {count}، وهي: {mistakes}.</translation>
        </message>
        <message>
            <source>The heading “{heading}” cannot mean “{meaning}”: this workspace has no such commitment, and the document has none of that id under a transformation; correct the id, or leave the line out of the map.</source>
            <translation>لا يمكن أن يعني العنوان «{heading}» «{meaning}»: ليس في مساحة العمل هذه التزام كهذا، وليس في المستند التزام بهذا الرقم تحت تحوّل؛ صححوا الرقم أو احذفوا السطر من الخريطة.</translation>
        </message>
        <message>
            <source>The heading “{heading}” cannot mean “{meaning}”; write the key of a question, a section (CYCLE/COMMITMENT/QUESTION), “commitment ID”, “transformation CODE”, “ignore”, “leave out” or “text”.</source>
            <translation>لا يمكن أن يعني العنوان «{heading}» «{meaning}»؛ اكتبوا مفتاح سؤال، أو قسمًا (CYCLE/COMMITMENT/QUESTION)، أو «commitment ID» أو «transformation CODE» أو «ignore» أو «leave out» أو «text».</translation>
        </message>
        <message>
            <source>The id “{commitment}” is in use already, perhaps by a retired commitment; choose another, or reinstate that one.</source>
            <translation>المعرّف «{commitment}» مستخدم بالفعل، وربما لالتزام موقوف؛ اختاروا معرّفًا آخر، أو أعيدوا تفعيل ذلك الالتزام.</translation>
        </message>
        <message>
            <source>The kit “{path}” was written by a newer version of this program; install the newer program to open it.</source>
            <translation>كُتبت مجموعة العمل «{path}» بإصدار أحدث من هذا البرنامج؛ ثبّتوا الإصدار الأحدث لفتحها.</translation>
        </message>
        <message>
            <source>The list of the style “{subject}” has too few levels and gets the rest from the shipped template; define nine levels for a look of your own.</source>
            <translation>مستويات قائمة النمط «{subject}» أقل مما يلزم، وتؤخذ البقية من القالب المرفق بالبرنامج؛ حددوا تسعة مستويات إذا أردتم مظهرًا خاصًا بكم.</translation>
        </message>
        <message>
            <source>The name “{name}…” is too long; a name has {most} characters at most.</source>
            <translation>الاسم «{name}…» أطول من اللازم؛ والحد الأقصى لعدد الأحرف في الاسم هو {most}.</translation>
        </message>
        <message>
            <source>The name “{path}” does not end in .docx; choose a name that does.</source>
            <translation>الاسم «{path}» لا ينتهي بـ ‎.docx؛ اختاروا اسمًا ينتهي به.</translation>
        </message>
        <message>
            <source>The name “{path}” ends neither in .xlsx nor in .csv; choose a name that does.</source>
            <translation>الاسم «{path}» لا ينتهي بـ ‎.xlsx ولا بـ ‎.csv؛ اختاروا اسمًا ينتهي بأحدهما.</translation>
        </message>
        <message>
            <source>The packet cannot be sealed, since the key of headquarters is not known here; merge a receipt from headquarters first, or pack without sealing.</source>
            <translation>لا يمكن تشفير الحزمة، لأن مفتاح المقر غير معروف هنا؛ ادمجوا أولًا إشعار استلام من المقر، أو جهّزوا الحزمة من دون تشفير.</translation>
        </message>
        <message>
            <source>The packet “{path}” cannot be put together here ({detail}); ask its sender to pack everything with --all.</source>
            <translation>لا يمكن تجميع الحزمة «{path}» هنا ({detail})؛ اطلبوا من مرسلها تجهيز كل شيء مع ‎--all.</translation>
        </message>
        <message>
            <source>The packet “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation>تتضمن الحزمة «{path}» ما لا يطابق معرّفه ({detail})، فلم يُعتدّ بشيء منها؛ اطلبوها من مرسلها من جديد.</translation>
        </message>
        <message>
            <source>The packet “{path}” is damaged where it says what it holds ({detail}); ask its sender for it again.</source>
            <translation>الحزمة «{path}» تالفة في الموضع الذي يبيّن محتواها ({detail})؛ اطلبوها من مرسلها من جديد.</translation>
        </message>
        <message>
            <source>The packet “{path}” is not signed by whom it names ({detail}), so nothing of it was believed; ask its sender for it again.</source>
            <translation>الحزمة «{path}» ليست موقّعة ممن تُنسب إليه ({detail})، فلم يُعتدّ بشيء منها؛ اطلبوها من مرسلها من جديد.</translation>
        </message>
        <message>
            <source>The packet “{path}” is sealed for somebody else; open it with the key it was sealed for, or ask its sender to pack it without sealing.</source>
            <translation>الحزمة «{path}» مشفّرة لجهة أخرى؛ افتحوها بالمفتاح الذي شُفّرت له، أو اطلبوا من مرسلها تجهيزها من دون تشفير.</translation>
        </message>
        <message>
            <source>The packet “{path}” was damaged on its way ({detail}); ask its sender for it again, or take what is whole of it in the terminal (merge --salvage).</source>
            <translation>تلفت الحزمة «{path}» في الطريق ({detail})؛ اطلبوها من مرسلها من جديد، أو خذوا السليم منها في الطرفية (merge --salvage).</translation>
        </message>
        <message>
            <source>The packet “{path}” was written by a newer version of this program (format {version}); install the newer program to read it.</source>
            <translation>كُتبت الحزمة «{path}» بإصدار أحدث من هذا البرنامج (الصيغة {version})؛ ثبّتوا الإصدار الأحدث لقراءتها.</translation>
        </message>
        <message>
            <source>The packet “{path}” would unpack to more than any report holds ({detail}), so it was not read; ask its sender what it is.</source>
            <translation>محتوى الحزمة «{path}» بعد فكها أكبر مما يتضمنه أي تقرير ({detail})، فلم تُقرأ؛ اسألوا مرسلها عن ماهيتها.</translation>
        </message>
        <message>
            <source>The place for the report shares a line with other things in the template “{path}”; give it a paragraph of its own.</source>
            <translation>موضع التقرير في القالب «{path}» في سطر مشترك مع غيره؛ اجعلوا له فقرة مستقلة.</translation>
        </message>
        <message>
            <source>The place for the report stands at the head or foot of the page in the template “{path}”; move it into the text itself.</source>
            <translation>موضع التقرير في القالب «{path}» في رأس الصفحة أو تذييلها؛ انقلوه إلى المتن نفسه.</translation>
        </message>
        <message>
            <source>The place for the report stands inside a table in the template “{path}”, where no page can end; move it out of the table.</source>
            <translation>موضع التقرير في القالب «{path}» داخل جدول، حيث لا يمكن أن تنتهي صفحة؛ انقلوه إلى خارج الجدول.</translation>
        </message>
        <message>
            <source>The place for the report stands inside a text box in the template “{path}”, which cannot grow over pages; move it into the text itself.</source>
            <translation>موضع التقرير في القالب «{path}» داخل مربع نص، ولا يمكن أن يمتد المربع عبر الصفحات؛ انقلوه إلى المتن نفسه.</translation>
        </message>
        <message>
            <source>The question, as it is printed, opens a quote and does not close it: {said}…</source>
            <translation>السؤال، كما يُطبع، يفتح اقتباسًا ولا يغلقه: {said}…</translation>
        </message>
        <message>
            <source>The report is not final: {count} of its sections are not cleared, the first is {reference}; clear them, or export without --final.</source>
            <translation>ليس هذا هو التقرير النهائي: عدد أقسامه غير المُجازة {count}، وأولها {reference}؛ أجيزوها، أو صدّروا من دون ‎--final.</translation>
        </message>
        <message>
            <source>The section {reference} belongs to the cycle {cycle}, which was rolled over: it can be read, not changed.</source>
            <translation>ينتمي القسم {reference} إلى الدورة {cycle} التي انتُقل منها إلى دورة تالية: وهو للقراءة فقط ولا يمكن تغييره.</translation>
        </message>
        <message>
            <source>The section {reference} has several texts; choose between them first.</source>
            <translation>للقسم {reference} عدة نصوص؛ اختاروا بينها أولًا.</translation>
        </message>
        <message>
            <source>The section {reference} was changed meanwhile; look at it again and decide anew.</source>
            <translation>تغيّر القسم {reference} في هذه الأثناء؛ اطلعوا عليه مجددًا وبتّوا فيه من جديد.</translation>
        </message>
        <message>
            <source>The section “{reference}” cannot be both kept and removed; name it only once, behind --keep-missing or behind --remove-missing.</source>
            <translation>لا يمكن إبقاء القسم «{reference}» وحذفه معًا؛ سمّوه مرة واحدة فقط، بعد ‎--keep-missing أو بعد ‎--remove-missing.</translation>
        </message>
        <message>
            <source>The section “{reference}” is not missing in the document; only a missing one can be kept or removed as such.</source>
            <translation>القسم «{reference}» ليس ناقصًا في المستند؛ لا يُبقى أو يُحذف بهذه الصفة إلا القسم الناقص.</translation>
        </message>
        <message>
            <source>The slot “{subject}” has lost its tag and is found by its title; give it the tag iom-tracker:{subject} again.</source>
            <translation>فقد الموضع «{subject}» وسمه وعُثر عليه بعنوانه؛ أعيدوا إليه الوسم iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>The slot “{subject}” is found by its text; that does, and a content control with the tag iom-tracker:{subject} does too.</source>
            <translation>عُثر على الموضع «{subject}» بنصه؛ وهذا كافٍ، وكذلك عنصر تحكم في المحتوى وسمه iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>The style “{subject}” has no list that fits and gets that of the shipped template; for one of your own tie the style to a list.</source>
            <translation>ليس للنمط «{subject}» قائمة مناسبة، ويأخذ قائمة القالب المرفق بالبرنامج؛ اربطوا النمط بقائمة إذا أردتم قائمة خاصة بكم.</translation>
        </message>
        <message>
            <source>The style “{subject}” is missing and is taken from the shipped template; for a look of your own make a style of that name.</source>
            <translation>النمط «{subject}» ناقص ويؤخذ من القالب المرفق بالبرنامج؛ أنشئوا نمطًا بهذا الاسم إذا أردتم مظهرًا خاصًا بكم.</translation>
        </message>
        <message>
            <source>The table “{detail}” does not follow from what was published; it needs to be rebuilt.</source>
            <translation>الجدول «{detail}» لا يطابق ما نُشر؛ ويلزم بناؤه من جديد.</translation>
        </message>
        <message>
            <source>The template has a table of contents of its own, and reports bring theirs; delete it, or export without contents.</source>
            <translation>للقالب جدول محتويات خاص به، وللتقارير جدولها؛ احذفوه، أو صدّروا من دون محتويات.</translation>
        </message>
        <message>
            <source>The template has changes tracked, so Word tracks what is changed in reports too; switch it off if that is not meant.</source>
            <translation>تعقب التغييرات مفعّل في القالب، ولذلك يتعقب Word ما يُغيَّر في التقارير أيضًا؛ أوقفوه إذا لم يكن ذلك مقصودًا.</translation>
        </message>
        <message>
            <source>The template holds comments, which are left out of reports; delete them in the template.</source>
            <translation>يتضمن القالب تعليقات لا تدخل في التقارير؛ احذفوها في القالب.</translation>
        </message>
        <message>
            <source>The template holds tracked changes, which reports take for accepted; accept or reject them in the template.</source>
            <translation>يتضمن القالب تغييرات متعقَّبة تعدّها التقارير مقبولة؛ اقبلوها أو ارفضوها في القالب.</translation>
        </message>
        <message>
            <source>The template is protected against changes and reports are not, so that they can be cleared; end the protection in the template.</source>
            <translation>القالب محمي من التغيير أما التقارير فليست كذلك، كي تمكن إجازتها؛ أزيلوا الحماية من القالب.</translation>
        </message>
        <message>
            <source>The template names no language, so reports name none; set one for the whole text.</source>
            <translation>لا يحدد القالب لغة، فلا تحدد التقارير لغة؛ حددوا لغة للنص كله.</translation>
        </message>
        <message>
            <source>The template that is kept on this machine is damaged; keep it again, or go back to the one that comes with the program (in the terminal with “template --forget”).</source>
            <translation>القالب المحفوظ على هذا الجهاز تالف؛ احفظوه من جديد، أو عودوا إلى القالب المرفق بالبرنامج (في الطرفية بالأمر «template --forget»).</translation>
        </message>
        <message>
            <source>The template “{name}”, which is kept on this machine, can no longer be used; keep another, or go back to the one that comes with the program (in the terminal with “template --forget”). {reason}</source>
            <translation>لم يعد ممكنًا استخدام القالب «{name}» المحفوظ على هذا الجهاز؛ احفظوا قالبًا آخر، أو عودوا إلى القالب المرفق بالبرنامج (في الطرفية بالأمر «template --forget»). {reason}</translation>
        </message>
        <message>
            <source>The template “{path}” has no place for the report; put a paragraph that says only iom-tracker:report where it is to go, or a content control with that tag.</source>
            <translation>لا موضع للتقرير في القالب «{path}»؛ ضعوا حيث تريدونه فقرة لا تتضمن إلا iom-tracker:report، أو عنصر تحكم في المحتوى بهذا الوسم.</translation>
        </message>
        <message>
            <source>The template “{path}” has several places for the report; take all away but one of the content controls with the tag iom-tracker:report and the paragraphs that say it.</source>
            <translation>في القالب «{path}» عدة مواضع للتقرير؛ أبقوا واحدًا فقط من عناصر التحكم بالمحتوى ذات الوسم iom-tracker:report والفقرات التي تذكره.</translation>
        </message>
        <message>
            <source>The template “{path}” holds a field that fetches from other files ({detail}); take the field out, or turn it into plain text (in Word with Ctrl+Shift+F9).</source>
            <translation>يتضمن القالب «{path}» حقلًا يجلب محتوى من ملفات أخرى ({detail})؛ أزيلوا الحقل، أو حوّلوه إلى نص عادي (في Word بالمفاتيح Ctrl+Shift+F9).</translation>
        </message>
        <message>
            <source>The template “{path}” holds no styles at all; open it in Word or LibreOffice, save it as .docx again and use that file.</source>
            <translation>لا يتضمن القالب «{path}» أي أنماط؛ افتحوه في Word أو LibreOffice، واحفظوه من جديد بصيغة ‎.docx، ثم استخدموا ذلك الملف.</translation>
        </message>
        <message>
            <source>The template “{path}” is damaged: a part that it refers to is not there; save it in Word again.</source>
            <translation>القالب «{path}» تالف: جزء يحيل إليه غير موجود؛ احفظوه في Word من جديد.</translation>
        </message>
        <message>
            <source>The template “{path}” lacks these styles or their lists: {detail}; add them.</source>
            <translation>تنقص القالب «{path}» الأنماط التالية أو قوائمها: {detail}؛ أضيفوها.</translation>
        </message>
        <message>
            <source>The text for {reference} is empty; to take the published text out, use “write” with --withdraw.</source>
            <translation>النص المخصص لـ {reference} فارغ؛ لسحب النص المنشور استخدموا الأمر «write» مع ‎--withdraw.</translation>
        </message>
        <message>
            <source>The text of commitment {where} holds a paragraph more than once: “{detail}”</source>
            <translation>يتضمن نص الالتزام {where} فقرة أكثر من مرة: «{detail}»</translation>
        </message>
        <message>
            <source>The text of the commitment itself says this twice: “{said}”</source>
            <translation>يرد في نص الالتزام نفسه ما يلي مرتين: «{said}»</translation>
        </message>
        <message>
            <source>The words “{words}” do not stand in {reference}; copy them from the text as it is shown.</source>
            <translation>لا ترد الكلمات «{words}» في {reference}؛ انسخوها من النص كما يُعرض.</translation>
        </message>
        <message>
            <source>The workspace holds a damaged entry ({detail}); restore a copy of the file.</source>
            <translation>تتضمن مساحة العمل مُدخلًا تالفًا ({detail})؛ استعيدوا نسخة من الملف.</translation>
        </message>
        <message>
            <source>The workspace was not rolled over and is as it was. {reason} The archive “{path}” was written and stays; before you try again, delete it or name another.</source>
            <translation>لم تنتقل مساحة العمل إلى الدورة التالية وهي كما كانت. {reason} وقد كُتب الأرشيف «{path}» وهو باق؛ فاحذفوه أو اذكروا اسمًا آخر قبل المحاولة مجددًا.</translation>
        </message>
        <message>
            <source>The workspace “{path}” could not be read to its end ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>تعذّرت قراءة مساحة العمل «{path}» إلى نهايتها ({detail})، فلم يُعتدّ بشيء منها؛ اطلبوا حزمة من صاحبها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” holds something that is not what its id says ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>تتضمن مساحة العمل «{path}» ما لا يطابق معرّفه ({detail})، فلم يُعتدّ بشيء منها؛ اطلبوا حزمة من صاحبها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” holds what this program never writes ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>تتضمن مساحة العمل «{path}» ما لا يكتبه هذا البرنامج أبدًا ({detail})، فلم يُعتدّ بشيء منها؛ اطلبوا حزمة من صاحبها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is being written to by another program; try again in a moment.</source>
            <translation>يكتب برنامج آخر في مساحة العمل «{path}»؛ حاولوا مجددًا بعد لحظات.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); ask its owner to check it and to send a packet.</source>
            <translation>مساحة العمل «{path}» تالفة ({detail})؛ اطلبوا من صاحبها فحصها وإرسال حزمة.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is damaged ({detail}); restore a copy of the file.</source>
            <translation>مساحة العمل «{path}» تالفة ({detail})؛ استعيدوا نسخة من الملف.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is larger than can be taken in ({detail}); ask its owner for a packet.</source>
            <translation>مساحة العمل «{path}» أكبر مما يمكن دمجه ({detail})؛ اطلبوا حزمة من صاحبها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is not built as ours are ({detail}), so nothing of it was believed; ask its owner for a packet.</source>
            <translation>مساحة العمل «{path}» ليست مبنية على غرار مساحات عملنا ({detail})، فلم يُعتدّ بشيء منها؛ اطلبوا حزمة من صاحبها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is open already, in another window of this program; go on there, or close it there first.</source>
            <translation>مساحة العمل «{path}» مفتوحة بالفعل في نافذة أخرى من هذا البرنامج؛ تابعوا هناك، أو أغلقوها هناك أولًا.</translation>
        </message>
        <message>
            <source>The workspace “{path}” is read-only; copy it to a folder where you may write and open the copy.</source>
            <translation>مساحة العمل «{path}» للقراءة فقط؛ انسخوها إلى مجلد يمكنكم الكتابة فيه وافتحوا النسخة.</translation>
        </message>
        <message>
            <source>The workspace “{path}” takes too long to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation>تستغرق قراءة مساحة العمل «{path}» وقتًا أطول من اللازم ({detail})، فأُوقفت؛ اطلبوا حزمة من صاحبها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” takes too much memory to read ({detail}), so it was given up; ask its owner for a packet.</source>
            <translation>تتطلب قراءة مساحة العمل «{path}» ذاكرة أكبر من اللازم ({detail})، فأُوقفت؛ اطلبوا حزمة من صاحبها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); install the newer program to open it.</source>
            <translation>كُتبت مساحة العمل «{path}» بإصدار أحدث من هذا البرنامج (الصيغة {version})؛ ثبّتوا الإصدار الأحدث لفتحها.</translation>
        </message>
        <message>
            <source>The workspace “{path}” was written by a newer version of this program (format {version}); it can be read here, and changed only with the newer program.</source>
            <translation>كُتبت مساحة العمل «{path}» بإصدار أحدث من هذا البرنامج (الصيغة {version})؛ ويمكن قراءتها هنا، أما تغييرها فبالإصدار الأحدث فقط.</translation>
        </message>
        <message>
            <source>There are no words in the language “{language}”; choose one of: {known}.</source>
            <translation>لا توجد عبارات باللغة «{language}»؛ اختاروا مما يلي: {known}.</translation>
        </message>
        <message>
            <source>There are several versions of the commitment {commitment}; choose between them on “Conflicts” (in the terminal with “resolve”) before you change it.</source>
            <translation>توجد عدة صيغ للالتزام {commitment}؛ اختاروا بينها في صفحة «التعارضات» (في الطرفية بالأمر «resolve») قبل تغييره.</translation>
        </message>
        <message>
            <source>There is neither an export nor a text whose id begins with “{name}”; “log” lists the texts of a section, and “last” stands for the last export.</source>
            <translation>لا يوجد تصدير ولا نص يبدأ معرّفه بـ «{name}»؛ والأمر «log» يعرض نصوص القسم، و«last» يدل على آخر تصدير.</translation>
        </message>
        <message>
            <source>There is no commitment “{commitment}” in this workspace; “status --json” lists them all.</source>
            <translation>لا يوجد التزام «{commitment}» في مساحة العمل هذه؛ والأمر «status --json» يعرضها كلها.</translation>
        </message>
        <message>
            <source>There is no dictionary for the language “{language}”; choose one of: {known}.</source>
            <translation>لا يوجد قاموس للغة «{language}»؛ اختاروا مما يلي: {known}.</translation>
        </message>
        <message>
            <source>There is no file “{path}”; it may have been moved, renamed or deleted.</source>
            <translation>لا يوجد ملف «{path}»؛ ربما نُقل أو تغيّر اسمه أو حُذف.</translation>
        </message>
        <message>
            <source>There is no framework “{framework}” with a cycle “{cycle}”; this program has: {known}.</source>
            <translation>لا يوجد إطار «{framework}» له دورة «{cycle}»؛ والموجود في هذا البرنامج: {known}.</translation>
        </message>
        <message>
            <source>There is no merge to undo: none has changed anything since the last one that was undone.</source>
            <translation>لا يوجد دمج للتراجع عنه: لم يغيّر أي دمج شيئًا بعد آخر تراجع.</translation>
        </message>
        <message>
            <source>There is no office “{office}” here, nor any other; a kit makes an office known.</source>
            <translation>لا يوجد هنا مكتب «{office}» ولا غيره؛ ويُعرف المكتب بإعداد مجموعة عمل له.</translation>
        </message>
        <message>
            <source>There is no office “{office}” here; those that are known are: {known}. A kit makes an office known.</source>
            <translation>لا يوجد هنا مكتب «{office}»؛ والمكاتب المعروفة هي: {known}. ويُعرف المكتب بإعداد مجموعة عمل له.</translation>
        </message>
        <message>
            <source>There is no room left on the disk of “{path}”; free some space and try again.</source>
            <translation>لم يعد هناك متسع على قرص «{path}»؛ أفسحوا بعض المساحة ثم حاولوا مجددًا.</translation>
        </message>
        <message>
            <source>There is no section “{reference}” in this workspace; “status --json” lists every section, as cycle/commitment/question.</source>
            <translation>لا يوجد قسم «{reference}» في مساحة العمل هذه؛ والأمر «status --json» يعرض كل قسم على هيئة cycle/commitment/question.</translation>
        </message>
        <message>
            <source>There is no slot “contents” in the text, so they stand before the report; put a paragraph that says only iom-tracker:contents where they are to go.</source>
            <translation>لا يوجد موضع «contents» في المتن، ولذلك ترد المحتويات قبل التقرير؛ ضعوا حيث تريدونها فقرة لا تتضمن إلا iom-tracker:contents.</translation>
        </message>
        <message>
            <source>There is no slot “{subject}”, so reports go without it; put a paragraph that says only iom-tracker:{subject} where it is to go.</source>
            <translation>لا يوجد موضع «{subject}»، ولذلك تخلو منه التقارير؛ ضعوا حيث تريدونه فقرة لا تتضمن إلا iom-tracker:{subject}.</translation>
        </message>
        <message>
            <source>There is no transformation “{code}” in this framework.</source>
            <translation>لا يوجد تحول «{code}» في هذا الإطار.</translation>
        </message>
        <message>
            <source>There is nothing to decide in {reference}; “conflicts” lists where there is.</source>
            <translation>لا يوجد ما يُبتّ فيه في {reference}؛ والأمر «conflicts» يبيّن أين يوجد ذلك.</translation>
        </message>
        <message>
            <source>There is nothing to export: no chosen section has a published text.</source>
            <translation>ليس هناك ما يُصدَّر: لا يوجد قسم مختار له نص منشور.</translation>
        </message>
        <message>
            <source>There is nothing to export: no chosen section is cleared; have the texts cleared first (in the terminal with “review --clear”), or export those that are not cleared too (there without “--only”).</source>
            <translation>ليس هناك ما يُصدَّر: لا يوجد قسم مختار مُجاز؛ اطلبوا إجازة النصوص أولًا (في الطرفية بالأمر «review ‎--clear»)، أو صدّروا أيضًا ما لم يُجَز منها (هناك من دون «‎--only»).</translation>
        </message>
        <message>
            <source>There is nothing to pack but the changed list of commitments: an office gets it with its receipt (in the terminal with “receipt”), somebody else at headquarters with “pack --all”.</source>
            <translation>ليس هناك ما يُجهَّز سوى قائمة الالتزامات المعدَّلة: يتلقاها المكتب مع إشعار الاستلام (في الطرفية بالأمر «receipt»)، ويتلقاها شخص آخر في المقر بالأمر «pack ‎--all».</translation>
        </message>
        <message>
            <source>There is nothing to pack: nothing is published in this workspace yet; publish something first.</source>
            <translation>ليس هناك ما يُجهَّز: لم يُنشر شيء في مساحة العمل هذه بعد؛ انشروا شيئًا أولًا.</translation>
        </message>
        <message>
            <source>There is nothing to pack: nothing is published that headquarters has not confirmed; publish something first, or pack what is confirmed too with --all.</source>
            <translation>ليس هناك ما يُجهَّز: كل ما نُشر أكّده المقر؛ انشروا شيئًا أولًا، أو جهّزوا ما سبق تأكيده أيضًا مع ‎--all.</translation>
        </message>
        <message>
            <source>This file lies in a folder that {detail} copies elsewhere, which can bring an older file back over it; close it and move it to a folder that stays on this machine.</source>
            <translation>هذا الملف في مجلد ينسخه {detail} إلى مكان آخر، وقد يعيد ملفًا أقدم مكانه؛ أغلقوه وانقلوه إلى مجلد يبقى على هذا الجهاز.</translation>
        </message>
        <message>
            <source>This program has no dictionaries here, so spelling is not checked; “packaging/dev.py run” fetches them on Debian and Ubuntu, and a program that was packaged there brings them.</source>
            <translation>لا قواميس لهذا البرنامج هنا، فلا يُجرى التدقيق الإملائي؛ والأمر «packaging/dev.py run» يجلبها على Debian وUbuntu، والبرنامج المعدّ للتوزيع هناك يتضمنها.</translation>
        </message>
        <message>
            <source>This workspace has had no cycle “{cycle}”; it has had: {known}.</source>
            <translation>لم تمر مساحة العمل هذه بدورة «{cycle}»؛ والدورات التي مرت بها هي: {known}.</translation>
        </message>
        <message>
            <source>This workspace has had the cycle “{cycle}” already; name the one that comes next.</source>
            <translation>سبق أن مرت مساحة العمل هذه بالدورة «{cycle}»؛ اذكروا الدورة التي تليها.</translation>
        </message>
        <message>
            <source>What is agreed with the offices is for headquarters to note; ask them.</source>
            <translation>تسجيل المتفق عليه مع المكاتب من شأن المقر؛ اطلبوا منه ذلك.</translation>
        </message>
        <message>
            <source>Who may still send is for headquarters to say; ask them.</source>
            <translation>تحديد من يجوز له الإرسال من شأن المقر؛ اطلبوا منه ذلك.</translation>
        </message>
        <message>
            <source>Who writes what is for headquarters to say; ask them, or comment on the section.</source>
            <translation>تحديد من يكتب ماذا من شأن المقر؛ اطلبوا منه ذلك، أو علّقوا على القسم.</translation>
        </message>
        <message>
            <source>a footnote became a paragraph</source>
            <translation>أصبحت حاشية سفلية فقرة</translation>
        </message>
        <message>
            <source>a formula became plain text: “{words}”</source>
            <translation>أصبحت صيغة رياضية نصًا عاديًا: «{words}»</translation>
        </message>
        <message>
            <source>a table became paragraphs</source>
            <translation>أصبح جدول فقرات</translation>
        </message>
        <message>
            <source>a text box became a paragraph</source>
            <translation>أصبح مربع نص فقرة</translation>
        </message>
        <message>
            <source>an endnote became a paragraph</source>
            <translation>أصبحت حاشية ختامية فقرة</translation>
        </message>
        <message>
            <source>hidden in the document: “{words}”</source>
            <translation>مخفي في المستند: «{words}»</translation>
        </message>
        <message>
            <source>it holds the text of {subject} too, which the document has nowhere else</source>
            <translation>يتضمن أيضًا نص {subject} الذي لا يرد في الوثيقة في أي مكان آخر</translation>
        </message>
        <message>
            <source>it stands in the content control of {subject}</source>
            <translation>يرد في حقل {subject}</translation>
        </message>
        <message>
            <source>it stands in the document more than once</source>
            <translation>يرد في المستند أكثر من مرة</translation>
        </message>
        <message>
            <source>it stands under {subject}</source>
            <translation>يرد تحت {subject}</translation>
        </message>
        <message>
            <source>line {line}: {field} {problem}</source>
            <translation>السطر {line}: {field} {problem}</translation>
        </message>
        <message>
            <source>struck through by hand: “{words}”</source>
            <translation>مشطوب باليد: «{words}»</translation>
        </message>
        <message>
            <source>the document says something else of it as well</source>
            <translation>يقول المستند عنه شيئًا آخر أيضًا</translation>
        </message>
        <message>
            <source>the document says that nothing was written here, but it holds: “{words}”</source>
            <translation>يقول المستند إن لا شيء كُتب هنا، لكنه يحوي: «{words}»</translation>
        </message>
        <message>
            <source>the heading above it is that of {subject}</source>
            <translation>العنوان الذي فوقه هو عنوان {subject}</translation>
        </message>
        <message>
            <source>the tag of its content control says {subject}</source>
            <translation>وسم حقله يشير إلى {subject}</translation>
        </message>
        <message>
            <source>the title of its content control says {subject}</source>
            <translation>عنوان حقله يشير إلى {subject}</translation>
        </message>
        <message>
            <source>{cycle} is no reporting year; name one of four digits from 1900 on.</source>
            <translation>{cycle} ليست سنة إبلاغ؛ اذكروا سنة من أربعة أرقام ابتداءً من 1900.</translation>
        </message>
        <message>
            <source>{field} {problem}</source>
            <translation>{field} {problem}</translation>
        </message>
        <message>
            <source>{named} and {more} more</source>
            <translation>{named} و{more} أخرى</translation>
        </message>
        <message numerus="yes">
            <source>{n} words over the cap of {meant}, from here on: “{said}”</source>
            <translation>
                <numerusform>{n} كلمة زائدة على الحد البالغ {meant}، ابتداءً من هنا: «{said}»</numerusform>
                <numerusform>كلمة واحدة ({n}) زائدة على الحد البالغ {meant}، ابتداءً من هنا: «{said}»</numerusform>
                <numerusform>كلمتان ({n}) زائدتان على الحد البالغ {meant}، ابتداءً من هنا: «{said}»</numerusform>
                <numerusform>{n} كلمات زائدة على الحد البالغ {meant}، ابتداءً من هنا: «{said}»</numerusform>
                <numerusform>{n} كلمة زائدة على الحد البالغ {meant}، ابتداءً من هنا: «{said}»</numerusform>
                <numerusform>{n} كلمة زائدة على الحد البالغ {meant}، ابتداءً من هنا: «{said}»</numerusform>
            </translation>
        </message>
        <message>
            <source>{reference} belongs to a retired commitment.</source>
            <translation>{reference} يخص التزامًا موقوفًا.</translation>
        </message>
        <message>
            <source>{reference} has no comment “{thread}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation>لا يوجد في {reference} تعليق «{thread}»، أو هناك عدة تعليقات تبدأ معرّفاتها بذلك؛ اختاروا مما يلي: {known}.</translation>
        </message>
        <message>
            <source>{reference} has no text “{revision}”, or several whose ids begin like that; choose one of: {known}.</source>
            <translation>لا يوجد في {reference} نص «{revision}»، أو هناك عدة نصوص تبدأ معرّفاتها بذلك؛ اختاروا مما يلي: {known}.</translation>
        </message>
        <message>
            <source>{reference} has several texts; choose between them first.</source>
            <translation>في {reference} عدة نصوص؛ اختاروا بينها أولًا.</translation>
        </message>
        <message>
            <source>{reference} holds no published text yet.</source>
            <translation>لا يوجد في {reference} نص منشور بعد.</translation>
        </message>
        <message>
            <source>{reference} is cleared already.</source>
            <translation>{reference} مُجاز بالفعل.</translation>
        </message>
        <message>
            <source>{reference} is no longer asked for, since its commitment was retired; it can be read, and written again once headquarters has reinstated it.</source>
            <translation>لم يعد {reference} مطلوبًا لأن التزامه أُوقف؛ وهو متاح للقراءة، ويمكن الكتابة فيه مجددًا بعد أن يعيد المقر تفعيل الالتزام.</translation>
        </message>
        <message>
            <source>{reference} is over its word cap; it must be shortened before it can be cleared.</source>
            <translation>يتجاوز {reference} حد الكلمات؛ ويجب اختصاره قبل إجازته.</translation>
        </message>
        <message>
            <source>{reference} is your own text, or was put together by you; somebody else must clear it.</source>
            <translation>{reference} نصكم، أو جُمع على أيديكم؛ ويجب أن يجيزه شخص آخر.</translation>
        </message>
        <message>
            <source>{reference} was changed since you looked at it; read it again.</source>
            <translation>تغيّر {reference} بعد اطلاعكم عليه؛ اقرؤوه مجددًا.</translation>
        </message>
        <message>
            <source>{reference} was merged automatically; read it and name it by itself to clear it.</source>
            <translation>دُمج {reference} آليًا؛ اقرؤوه واذكروه على حدة لإجازته.</translation>
        </message>
        <message>
            <source>{where} has {detail} texts; choose between them.</source>
            <translation>عدد النصوص في {where}: {detail}؛ اختاروا بينها.</translation>
        </message>
        <message>
            <source>{where} is 1 word over its cap.</source>
            <translation>يتجاوز {where} حد الكلمات بكلمة واحدة.</translation>
        </message>
        <message>
            <source>{where} is {detail} words over its cap.</source>
            <translation>يتجاوز {where} حد الكلمات؛ عدد الكلمات الزائدة: {detail}.</translation>
        </message>
        <message>
            <source>{where} says word for word what was said in {detail}.</source>
            <translation>يكرر {where} حرفيًا ما ورد في {detail}.</translation>
        </message>
        <message>
            <source>“{commitment}” is no id for a commitment; use letters, digits, “_”, “.” and “-”, beginning with a letter or digit.</source>
            <translation>«{commitment}» لا يصلح معرّفًا لالتزام؛ استخدموا الحروف والأرقام والعلامات «_» و«.» و«-»، على أن يبدأ بحرف أو رقم.</translation>
        </message>
        <message>
            <source>“{name}” names nothing that the texts can be compared with; give “last” for the last export, “cleared” for what was cleared last, or the beginning of the id of an export or a text.</source>
            <translation>لا يدل «{name}» على شيء يمكن مقارنة النصوص به؛ اذكروا «last» لآخر تصدير، أو «cleared» لآخر ما أُجيز، أو بداية معرّف تصدير أو نص.</translation>
        </message>
        <message>
            <source>“{path}” is no plain file; where it is a folder, choose the files inside it.</source>
            <translation>«{path}» ليس ملفًا عاديًا؛ وإذا كان مجلدًا فاختاروا الملفات التي بداخله.</translation>
        </message>
        <message>
            <source>“{said}” is far from the reporting year {meant}.</source>
            <translation>«{said}» بعيد عن سنة الإبلاغ {meant}.</translation>
        </message>
        <message>
            <source>“{said}” is not spelled out, neither here nor earlier in the report.</source>
            <translation>لم تُكتب «{said}» كاملة، لا هنا ولا قبل ذلك في التقرير.</translation>
        </message>
        <message>
            <source>“{said}” is not the code of this transformation, which is {meant}.</source>
            <translation>«{said}» ليس رمز هذا التحول، فرمزه {meant}.</translation>
        </message>
    </context>
</TS>
