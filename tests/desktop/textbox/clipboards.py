"""What other programs put on the clipboard, in the shape in which they write it."""

# ruff: noqa: E501 - other programs break their lines where they like

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/a/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:TrackRevisions/></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:"Cambria Math"} p.MsoNormal {margin:0cm; font-size:11.0pt; color:#1F3864}
@list l0:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal"}</style><![endif]--></head>
<body lang=EN-GB link="#0563C1" vlink="#954F72" style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
<h2><span lang=EN-US>Main results<o:p></o:p></span></h2>
<p class=MsoNormal style='mso-margin-top-alt:auto;line-height:150%'><span style='font-family:"Arial",sans-serif;
color:red;mso-fareast-language:EN-GB'>IOM reached <b style='mso-bidi-font-weight:normal'>1,200</b> people in
<i style='mso-bidi-font-style:normal'>two</i> camps</span><span style='mso-spacerun:yes'>  </span>&#8211; see <a
href="https://www.iom.int/report?a=1&amp;b=2"><span style='color:windowtext'>the report</span></a> and <a
href="file:///C:/Users/a/private.docx">this file</a>.<o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025" style='width:50pt'><v:imagedata
src="file:///C:/Users/a/clip_image001.png" o:title="chart"/></v:shape><![endif]--><![if !vml]><img width=67 height=50
src="file:///C:/Users/a/clip_image001.png" alt="A chart" v:shapes="_x0000_i1025"><![endif]><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Water<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]>Wells<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:108.0pt;mso-list:l0 level3 lfo1'><![if !supportLists]><span
style='font-family:Wingdings'><span style='mso-list:Ignore'>§<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]><b>Deep</b> wells<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Train</p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l1 level2 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Women</p>
<p class=MsoListParagraphCxSpLast style='margin-left:108.0pt;mso-list:l1 level3 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>iv.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Youth</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-border-alt:solid'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=301 valign=top style='border:solid 1.0pt'>
  <p class=MsoNormal><b>Year<o:p></o:p></b></p></td><td><p class=MsoNormal>People<o:p></o:p></p></td></tr>
 <tr><td><p class=MsoNormal>2016<o:p></o:p></p></td><td><p class=MsoNormal>1,200<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal>Agreed<span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><![endif]><span
style='mso-special-character:comment'>&nbsp;</span></span></span> with <del cite="mailto:A" datetime="2016-12-01T10:00">
nobody</del><ins cite="mailto:A" datetime="2016-12-01T10:00">partners</ins>.<o:p></o:p></p>
<!--EndFragment--><div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1
width="33%"><![endif]><div style='mso-element:comment'><p class=MsoCommentText>Is that so?</p></div></div></body></html>"""

WORD_ONLINE = """<html><body><!--StartFragment--><div class="OutlineElement Ltr SCXW1 BCX0" style="direction:ltr;margin:0">
<p class="Paragraph SCXW1" xml:lang="EN-GB" lang="EN-GB" paraid="1" style="font-weight:normal;font-style:normal"><span
data-contrast="auto" class="TextRun" style="font-size:11pt;font-weight:normal"><span class="NormalTextRun">Some </span>
</span><span class="TextRun" style="font-weight:bold"><span class="NormalTextRun">bold</span></span><span class="EOP"
data-ccp-props="{&quot;335559739&quot;:160}" style="font-size:11pt">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1 BCX0" style="position:relative"><ul class="BulletListStyle1" role="list"
style="margin:0px;cursor:text"><li aria-setsize="-1" data-leveltext="" data-font="Symbol" data-aria-posinset="1"
data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span class="TextRun">Water</span><span
class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle2" role="list"><li data-leveltext="o" data-font="Courier New"
data-aria-posinset="1" data-aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun">Wells</span><span
class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="1"><li data-leveltext="%1."
data-aria-level="1"><p><span class="TextRun">Train</span></p></li></ol></div><!--EndFragment--></body></html>"""

LIBREOFFICE = """<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
		a:link { color: #000080; so-language: zxx; text-decoration: underline }
	</style></head>
<body lang="en-GB" link="#000080" vlink="#800000" dir="ltr"><h2 class="western">
Main results</h2>
<p style="line-height: 100%; margin-bottom: 0cm">
IOM reached <b>1,200</b> people in <i>two</i> camps – see <a href="https://www.iom.int/">the
report</a>.<img src="file:///tmp/lu1.tmp/image.png" name="Image1" align="left" width="10" height="10" border="0"/>
</p>
<ul>
	<li><p style="line-height: 100%; margin-bottom: 0cm">
	Water</p></li>
	<ul>
		<li><p style="line-height: 100%; margin-bottom: 0cm">
		Wells</p></li>
		<ul>
			<li><p><font color="#c9211e"><b>Deep</b></font> wells</p></li>
		</ul>
	</ul>
</ul>
<ol>
	<li><p>Train</p></li>
	<ol type="a">
		<li><p>Women</p></li>
	</ol>
</ol>
<table width="100%" cellpadding="4" cellspacing="0">
	<col width="128*"/><col width="128*"/>
	<tr valign="top">
		<td width="50%" style="border: 1px solid #000000"><p>
			<b>Year</b></p></td>
		<td width="50%"><p>
			People</p></td>
	</tr>
</table>
<p><br/>
</p>
<p>Agreed <strike>by nobody</strike><sdfield type=PAGE>.</sdfield></p>
</body></html>"""

GOOGLE_DOCS = """<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-3f"><h2
dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Main results</span>
</h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-weight:400;white-space:pre;
white-space:pre-wrap;">IOM reached </span><span style="font-weight:700;white-space:pre-wrap;">1,200</span><span
style="font-weight:400;white-space:pre-wrap;"> people in </span><span style="font-weight:400;font-style:italic;
white-space:pre-wrap;">two</span><span style="white-space:pre-wrap;"> camps, see </span><a href="https://www.iom.int/"
style="text-decoration:none;"><span style="font-weight:400;color:#1155cc;white-space:pre-wrap;">the report</span></a></p>
<br /><ul style="margin-top:0;margin-bottom:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1">
<p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">Water</span></p></li><ul style="margin-top:0;">
<li dir="ltr" style="list-style-type:circle;" aria-level="2"><p role="presentation"><span style="font-weight:400;
white-space:pre-wrap;">Wells</span></p></li></ul></ul><ol style="margin-top:0;"><li dir="ltr" aria-level="1"
style="list-style-type:decimal;"><p role="presentation"><span style="white-space:pre-wrap;">Train</span></p></li></ol>
<div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col /><col /></colgroup><tbody>
<tr style="height:0pt"><td style="border-left:solid #000 1pt;"><p dir="ltr"><span style="font-weight:700;
white-space:pre-wrap;">Year</span></p></td><td><p dir="ltr"><span style="white-space:pre-wrap;">People</span></p></td></tr>
</tbody></table></div><p dir="ltr"><span style="border:none;display:inline-block;overflow:hidden;"><img
src="https://lh7.googleusercontent.com/docsz/a" width="10" height="10" /></span></p></b><br class="Apple-interchange-newline">"""

WEB_PAGE = """<html>
<body>
<!--StartFragment--><h1 style="box-sizing: border-box; font-size: 40px; font-weight: 500; color: rgb(0, 51, 160);">Main
results</h1><nav><a href="/en/news">News</a></nav><p style="box-sizing: border-box; color: rgb(51, 51, 51); font-family:
&quot;Open Sans&quot;, sans-serif; font-style: normal; font-weight: 400; white-space: normal; display: inline !important;">
IOM reached&nbsp;<strong style="font-weight: 700;">1,200</strong> people in <em>two</em> camps, see&nbsp;<a
href="https://www.iom.int/" target="_blank" rel="noopener" onclick="steal()">the report</a> or <a
href="javascript:steal()">click</a>, or write to <a href="mailto:press@iom.int">us</a>.</p><figure><picture><source
srcset="a.webp 1x"><img src="https://www.iom.int/a.jpg" onerror="steal()" alt="A camp"></picture><figcaption>A camp
</figcaption></figure><script>steal()</script><style>p { color: red }</style><ul style="list-style: outside disc;"><li
style="text-align: -webkit-match-parent;">Water<ul><li>Wells<ul><li><b>Deep</b> wells</li></ul></li></ul></li></ul><ol
start="3"><li>Train</li></ol><span style="display: none">hidden</span><button>Share</button><table><thead><tr><th
scope="col">Year</th><th>People</th></tr></thead><tbody><tr><td>2016</td><td>1,200</td></tr></tbody></table><input
value="typed"><!--EndFragment-->
</body>
</html>"""
