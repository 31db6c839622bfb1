#!/usr/bin/env python3
"""Write the texts that Python's extractors make of the pages of tests/html/pages: python.py FOLDER

Needs: pip install resiliparse==2.0.1 trafilatura==2.3.1 inscriptis==2.7.6 lxml_html_clean
"""
import sys
from pathlib import Path

import inscriptis
import trafilatura
from resiliparse.extract.html2text import extract_plain_text

EXTRACTORS = {
    "resiliparse": lambda html: extract_plain_text(html),
    "resiliparse, alt_texts=False": lambda html: extract_plain_text(html, alt_texts=False),
    "resiliparse, main_content=True": lambda html: extract_plain_text(html, main_content=True),
    "trafilatura": lambda html: trafilatura.extract(html) or "",
    "trafilatura, favor_recall=True": lambda html: trafilatura.extract(html, favor_recall=True) or "",
    "trafilatura.html2txt": lambda html: trafilatura.html2txt(html),
    "inscriptis": lambda html: inscriptis.get_text(html),
}

if len(sys.argv) != 2:
    sys.exit(__doc__)
for name, extract in EXTRACTORS.items():
    folder = Path(sys.argv[1]) / name
    folder.mkdir(parents=True, exist_ok=True)
    for page in sorted((Path(__file__).parent.parent / "pages").glob("*.html")):
        text = extract(page.read_text(encoding="utf-8"))
        (folder / (page.stem + ".txt")).write_text(text + "\n", encoding="utf-8")
