"""Opens documents in LibreOffice, accepts or rejects all their tracked changes, and prints what is left: one JSON line a document.

Usage: resolve-changes.py PROFILE_FOLDER DOCUMENT..."""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def hidden():
    value = PropertyValue()
    value.Name, value.Value = "Hidden", True
    return (value,)


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start")


def line(paragraph):
    text = ""
    for portion in parts(paragraph):
        if portion.TextPortionType == "Footnote":
            text += "{" + portion.Footnote.String.lstrip(" ") + "}"
        elif portion.TextPortionType == "Text":
            text += portion.String
    return text


def parts(element):
    every = element.createEnumeration()
    while every.hasMoreElements():
        yield every.nextElement()


def resolved(office, context, path, command):
    document = office.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, hidden())
    try:
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        left = sum(1 for _ in parts(document.Redlines))
        return {"lines": [line(p) for p in parts(document.Text)], "left": left}
    finally:
        document.close(True)


def main():
    profile, paths = sys.argv[1], sys.argv[2:]
    pipe = f"placard{os.getpid()}"
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe)
        office = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for path in paths:
            print(json.dumps({
                "accepted": resolved(office, context, path, ".uno:AcceptAllTrackedChanges"),
                "rejected": resolved(office, context, path, ".uno:RejectAllTrackedChanges"),
            }), flush=True)
        try:
            office.terminate()
        except Exception:
            pass  # the connection breaks as it goes
    finally:
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


main()
