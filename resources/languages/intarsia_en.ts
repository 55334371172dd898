<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Editor</name>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects. Point at one to see it; drag it to move it.</source>
        <translation><numerusform>One object. Point at it to see it; drag it to move it.</numerusform><numerusform>{n} objects. Point at one to see it; drag it to move it.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects look alike.</source>
        <translation><numerusform>One object looks alike.</numerusform><numerusform>{n} objects look alike.</numerusform></translation>
    </message>
</context>
<context>
    <name>ElementView</name>
    <message numerus="yes">
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>{n} image elements, by {method}.</source>
        <translation><numerusform>One image element, by {method}.</numerusform><numerusform>{n} image elements, by {method}.</numerusform></translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>{label}, and {n} more</source>
        <translation><numerusform>{label}, and one more</numerusform><numerusform>{label}, and {n} more</numerusform></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting, {n} before it</source>
        <translation><numerusform>waiting, one before it</numerusform><numerusform>waiting, {n} before it</numerusform></translation>
    </message>
</context>
<context>
    <name>PanelBars</name>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} results of an earlier session were not saved.</source>
        <translation><numerusform>A result of an earlier session was not saved.</numerusform><numerusform>{n} results of an earlier session were not saved.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} edits ended with their engine, unfinished.</source>
        <translation><numerusform>An edit ended with its engine, unfinished.</numerusform><numerusform>{n} edits ended with their engine, unfinished.</numerusform></translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{n} bytes</source>
        <translation><numerusform>one byte</numerusform><numerusform>{n} bytes</numerusform></translation>
    </message>
</context>
</TS>
