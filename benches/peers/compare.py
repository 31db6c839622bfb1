"""Measures the alternatives on the project's own pages and strings; prints Markdown, or with --write puts it into docs/comparison.md.

`run` installs what this needs and starts it.
"""

import datetime
import html
import importlib.metadata
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "target/release/examples"
NOW = datetime.datetime(2025, 11, 5, 12, 0)
FURNITURE = {"masthead", "nav", "share", "promo", "related", "comments", "footer", "error", "other"}


def version(package):
    return importlib.metadata.version(package)


# Pages ----------------------------------------------------------------------------------------------------------------------------------


def pages():
    """The golden pages that are articles: facts, and lines with their labels."""
    found = []
    for path in sorted((ROOT / "tests/golden").glob("*/*.page")):
        head, rest = path.read_text(encoding="utf-8").split("----\n", 1)
        facts = dict(line.split(": ", 1) for line in head.splitlines())
        rows = [row.split("| ", 1) for row in rest.split("\n")]
        lines = [(label.strip(), line.strip()) for label, line in rows if line.strip()]
        if any(label == "body" for label, _ in lines):
            found.append((facts, lines))
    return found


def in_paragraphs(lines):
    return "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for _, line in lines) + "</body></html>"


def in_good_markup(lines):
    """What a careful newsroom would write: the article in <article>, menus in <nav>, other stories as links in <aside>."""
    parts = {"before": [], "article": [], "after": []}
    tags = {"title": "h1", "heading": "h2", "caption": "figcaption", "date": "time", "kicker": "p class=kicker", "byline": "p class=author"}
    place = "before"
    for label, line in lines:
        text = html.escape(line)
        if label in FURNITURE or label in ("section", "edition", "tags"):
            place = "after" if parts["article"] and any("<p>" in part for part in parts["article"]) else "before"
            parts[place].append(f"<li><a href=/x>{text}</a></li>")
        else:
            tag = tags.get(label, "p")
            parts["article"].append(f"<{tag}>{text}</{tag.split()[0]}>")
    header, article, aside = ("".join(parts[key]) for key in ("before", "article", "after"))
    return f"<html><body><header><nav><ul>{header}</ul></nav></header><main><article>{article}</article></main><aside><ul>{aside}</ul></aside></body></html>"


def in_divs(lines):
    """What many sites write: nothing but <div>, other stories as links."""
    parts = []
    for label, line in lines:
        text = html.escape(line)
        parts.append(f"<a href=/x><div>{text}</div></a>" if label in ("related", "nav") else f"<div>{text}</div>")
    return "<html><body><div>" + "".join(parts) + "</div></body></html>"


def as_text(lines):
    return "\n\n".join(line for _, line in lines)


FORMS = [("good markup", in_good_markup), ("only `<div>`", in_divs), ("only `<p>`", in_paragraphs), ("plain text", as_text)]


def folded(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text or ""))


def extractors():
    import justext
    import newspaper
    import readability
    import trafilatura
    from lxml import html as lxml_html
    from resiliparse.extract.html2text import extract_plain_text

    def of_readability(document):
        return lxml_html.fromstring(readability.Document(document).summary()).text_content()

    def of_newspaper(document):
        article = newspaper.Article("https://example.org/", language="bn")
        article.download(input_html=document)
        article.parse()
        return article.text

    def of_justext(document):
        paragraphs = justext.justext(document.encode(), justext.get_stoplist("Bengali"), encoding="utf-8")
        return "\n".join(p.text for p in paragraphs if not p.is_boilerplate)

    def crate(name):
        program = ROOT / "target/peers/release/peers"
        return lambda documents: json.loads(subprocess.run([program, name], input=json.dumps(documents), capture_output=True, text=True, check=True).stdout)

    def each(function):
        def all_of(documents):
            texts = []
            for document in documents:
                try:
                    texts.append(function(document))
                except ImportError:
                    raise
                except Exception as error:  # an extractor that fails has found nothing
                    print(f"{function.__name__}: {error}", file=sys.stderr)
                    texts.append(None)
            return texts

        return all_of

    return [
        (f"trafilatura {version('trafilatura')}", each(trafilatura.extract)),
        (f"resiliparse {version('Resiliparse')}", each(lambda d: extract_plain_text(d, main_content=True))),
        (f"newspaper4k {version('newspaper4k')}", each(of_newspaper)),
        (f"readability-lxml {version('readability-lxml')}", each(of_readability)),
        (f"jusText {version('jusText')}, Bengali", each(of_justext)),
        ("dom_smoothie 0.19.0", crate("dom_smoothie")),
        ("legible 0.5.1", crate("legible")),
    ]


def kept(lines, text):
    """How many lines of the story, and how many others, the text still holds. Titles, dates and the like count as neither."""
    whole = folded(text)
    story = [line for label, line in lines if label in ("body", "heading")]
    other = [line for label, line in lines if label in FURNITURE]
    return sum(folded(line) in whole for line in story), sum(folded(line) in whole for line in other)


def extraction(out):
    found = pages()
    story = sum(label in ("body", "heading") for _, lines in found for label, _ in lines)
    other = sum(label in FURNITURE for _, lines in found for label, _ in lines)
    out.append(f"{len(found)} golden pages: {story} lines of stories, {other} of furniture. Each cell: how many of each are kept.\n")
    out.append("| tool | " + " | ".join(name for name, _ in FORMS) + " |")
    out.append("|---|" + "--:|" * len(FORMS))
    for name, tool in extractors():
        cells = []
        for _, form in FORMS:
            texts = tool([form(lines) for _, lines in found])
            counts = [kept(lines, text) for (_, lines), text in zip(found, texts)]
            cells.append(f"{sum(c[0] for c in counts)} / {sum(c[1] for c in counts)}")
        out.append(f"| {name} | " + " | ".join(cells) + " |")
    counts = [kept(lines, "\n".join(line for _, line in lines if line.rstrip("’”\"' )").endswith(("।", "৷", "?", "!")))) for _, lines in found]
    out.append(f"| lines that end in `।`, `?`, `!` | – | – | – | {sum(c[0] for c in counts)} / {sum(c[1] for c in counts)} |")
    articles = khobor([as_text(lines) for _, lines in found])
    counts = [kept(lines, "\n".join(a["body"]) if a else "") for (_, lines), a in zip(found, articles)]
    out.append(f"| khobor, which has learnt from these pages | – | – | – | {sum(c[0] for c in counts)} / {sum(c[1] for c in counts)} |")


def khobor(texts):
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for n, text in enumerate(texts):
            files.append(Path(folder) / f"{n}.txt")
            files[-1].write_text(text, encoding="utf-8")
        lines = subprocess.run([PROGRAMS / "parse", "--json", "--generic", *files], capture_output=True, text=True, check=True).stdout.splitlines()
    return [json.loads(line)["article"] for line in lines]


# Dates ----------------------------------------------------------------------------------------------------------------------------------


def page_dates(out):
    import htmldate
    import newspaper
    import trafilatura

    found = [(facts, lines) for facts, lines in pages()]
    documents = [in_good_markup(lines) for _, lines in found]

    def of_newspaper(document):
        article = newspaper.Article("https://example.org/", language="bn")
        article.download(input_html=document)
        article.parse()
        return article.publish_date and article.publish_date.date().isoformat()

    def of_trafilatura(document):
        metadata = trafilatura.extract_metadata(document)
        return metadata and metadata.date

    tools = [
        (f"htmldate {version('htmldate')}", [htmldate.find_date(d) for d in documents]),
        (f"trafilatura {version('trafilatura')}", [of_trafilatura(d) for d in documents]),
        (f"newspaper4k {version('newspaper4k')}", [of_newspaper(d) for d in documents]),
        ("khobor, plain text, which has learnt from these pages", [(a or {}).get("published") for a in khobor([as_text(lines) for _, lines in found])]),
    ]
    dated = sum("published" in facts for facts, _ in found)
    out.append(f"The same pages in good markup, no date in `<meta>`; {dated} of {len(found)} print when they were published.\n")
    out.append("| tool | right | another day | none, though there is one | one, though there is none |")
    out.append("|---|--:|--:|--:|--:|")
    for name, answers in tools:
        counts = [0, 0, 0, 0]
        for (facts, _), answer in zip(found, answers):
            want, got = facts.get("published", "")[:10], (answer or "")[:10]
            if want:
                counts[0 if got == want else 1 if got else 2] += 1
            elif got and got not in (facts.get("updated", "")[:10],):
                counts[3] += 1
        out.append(f"| {name} | " + " | ".join(map(str, counts)) + " |")


def rows(name):
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


def filtered(text):
    """The few lines that anyone would write in front of dateparser: labels off, halves of the day and odd spellings in words it knows."""
    text = re.sub(r"^(সর্বশেষ|শেষ)?\s*(প্রকাশিত|প্রকাশ|আপডেট)\s*[:ঃ]\s*", "", text)
    text = re.split(r"\s*\|\s*(?=[০-৯]+ই)", text)[0].replace("|", " ")
    for old, new in (("পিএম", "pm"), ("অপরাহ্ণ", "pm"), ("অপরাহ্ন", "pm"), ("এএম", "am"), ("পূর্বাহ্ণ", "am"), ("পূর্বাহ্ন", "am"), ("অগস্ট", "আগস্ট")):
        text = text.replace(old, new)
    text = re.sub(r"\s*(ইং|খ্রিস্টাব্দ)\s*", " ", text)
    return re.sub(r"([০-৯]): ([০-৯])", r"\1:\2", text).strip()


def dates(out):
    import arrow
    import dateparser
    import htmldate
    import pybangla

    settings = {"DATE_ORDER": "DMY", "RELATIVE_BASE": NOW}
    formats = ["D MMMM YYYY, hh:mm A", "D MMMM YYYY, HH:mm", "D MMMM YYYY HH:mm", "D MMMM YYYY", "D MMMM, YYYY", "MMMM D, YYYY", "MMM D, YYYY", "DD/MM/YYYY", "YYYY-MM-DD HH:mm:ss"]

    def of_arrow(text):
        for form in formats:
            for locale in ("bn", "en"):
                try:
                    return arrow.get(text, form, locale=locale).naive
                except (arrow.parser.ParserError, ValueError):
                    pass
        return None

    def of_pybangla(text):
        try:
            found = pybangla.Normalizer().date_extraction(text)
            one = found[0] if isinstance(found, list) else found
            return datetime.datetime(int(one["year"]), int(one["month"]), int(one["date"]))
        except Exception:  # it fails on some strings, which is no answer
            return None

    def of_htmldate(text):
        found = htmldate.find_date(f'<html><body><article><div class="date">{html.escape(text)}</div><p>…</p></article></body></html>')
        return found and datetime.datetime.fromisoformat(found)

    table = rows("dates.tsv")
    lines = subprocess.run([PROGRAMS / "dates", "--now", NOW.isoformat()], input="\n".join(t for t, _ in table), capture_output=True, text=True, check=True)

    def khobors(line):
        for one in json.loads(line)["found"]:
            if one["date"]:
                return datetime.datetime.fromisoformat(f"{one['date']}T{one['time'] or '00:00'}")
        return None

    tools = [
        (f"dateparser {version('dateparser')}", [dateparser.parse(t, languages=["bn", "en"], settings=settings) for t, _ in table]),
        ("dateparser behind eight lines of our own", [dateparser.parse(filtered(t), languages=["bn", "en"], settings=settings) for t, _ in table]),
        (f"arrow {version('arrow')}, nine formats", [of_arrow(t) for t, _ in table]),
        (f"htmldate {version('htmldate')}", [of_htmldate(t) for t, _ in table]),
        (f"pybangla {version('pybangla')}", [of_pybangla(t) for t, _ in table]),
        ("khobor", [khobors(line) for line in lines.stdout.splitlines()]),
    ]
    out.append(f"{len(table)} strings in the forms that newspapers print (`benches/peers/dates.tsv`), chosen by us; the crate was written with them in view.\n")
    out.append("| tool | right | the day, without its time | the day, at a wrong time | another day | none |")
    out.append("|---|--:|--:|--:|--:|--:|")
    for name, answers in tools:
        counts = [0] * 5
        for (_, want), got in zip(table, answers):
            day, _, time = want.partition("T")
            if got is None:
                counts[4] += 1
            elif got.date().isoformat() != day:
                counts[3] += 1
            elif not time or got.strftime("%H:%M") == time:
                counts[0] += 1
            else:
                counts[1 if got.hour == got.minute == 0 else 2] += 1
        out.append(f"| {name} | " + " | ".join(map(str, counts)) + " |")


# Calendars ------------------------------------------------------------------------------------------------------------------------------


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def bangladesh(day):
    """The Bangla date of a day since 1995: the rule of 1995, and from 16 October 2019 on that of 2019."""
    new = day >= datetime.date(2019, 10, 16)
    year = day.year if (day.month, day.day) >= (4, 14) else day.year - 1
    leap = is_leap(year + 1)
    months = [31] * 6 + [30] * 4 + [30 if leap else 29, 30] if new else [31] * 5 + [30] * 5 + [31 if leap else 30, 30]
    left = (day - datetime.date(year, 4, 14)).days
    for month, length in enumerate(months):
        if left < length:
            return left + 1, month + 1, year - 593
        left -= length
    raise ValueError(day)


MONTHS = ["বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন", "চৈত্র"]


def month_number(name):
    names = [folded(unicodedata.normalize("NFC", m)) for m in MONTHS]
    return names.index(folded(name)) + 1


def calendars(out):
    import bangla
    import bangladatetime
    import pybengali

    digits = str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789")

    def of_bangla(day):
        found = bangla.get_date(day.day, day.month, day.year)
        return int(found["date"].translate(digits)), month_number(found["month"]), int(found["year"].translate(digits))

    def of_bangladatetime(day):
        found = bangladatetime.date.fromgregorian(day.year, day.month, day.day)
        return found.day, found.month, found.year

    def of_pybengali(day):
        found = pybengali.today(day.day, day.month, day.year)
        return int(found["date"].translate(digits)), month_number(found["month"]), int(str(found["year"]).translate(digits))

    first, change, last = datetime.date(1996, 1, 1), datetime.date(2019, 10, 16), datetime.date(2030, 12, 31)
    days = [first + datetime.timedelta(n) for n in range((last - first).days + 1)]
    out.append("Days from 1996 to 2030 whose Bangla date in Bangladesh is right; the rule changed on 16 October 2019.\n")
    out.append("| package | before | since | all |")
    out.append("|---|--:|--:|--:|")
    tools = (("bangla", of_bangla), ("bangladatetime", of_bangladatetime), ("pybengali", of_pybengali))
    for package, convert in tools:
        name = f"{package} {version(package)}"
        right = {day: answer(convert, day) == bangladesh(day) for day in days}
        share = lambda some: f"{100 * sum(right[d] for d in some) / len(some):.1f} %"
        out.append(f"| {name} | {share([d for d in days if d < change])} | {share([d for d in days if d >= change])} | {share(days)} |")
    table = (ROOT / "tests/tables/calendar_pairs.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [row.split("\t") for row in table if row.startswith("bangladesh\t")]
    pairs = [(datetime.date.fromisoformat(p[1]), tuple(int(n) for n in reversed(p[2].split("-")))) for p in pairs if p[3] in ("1995", "2019") and p[4] == "0"]
    pairs = [(day, want) for day, want in pairs if day >= datetime.date(1995, 4, 14)]
    assert pairs and all(bangladesh(day) == want for day, want in pairs), "the reference is not that of the attested pairs"
    out.append(f"\nThe reference is the two rules as `compare.py` writes them down; it agrees with {len(pairs)} pairs of `tests/tables/calendar_pairs.tsv`.")


def answer(convert, day):
    try:
        return convert(day)
    except Exception:  # a package that fails on a day has not converted it
        return None


# Numbers --------------------------------------------------------------------------------------------------------------------------------


def numbers(out):
    import pybangla

    table = [("৪ হাজার ৩৮৪", "4384"), ("২০ কোটি", "200000000"), ("দেড় লাখ", "150000"), ("সাড়ে তিন হাজার", "3500"), ("আড়াই কোটি", "25000000"), ("১,২৩,৪৫৬", "123456"), ("১০ হাজারের বেশি", "10000"), ("৫ দশমিক ২৫", "5.25")]
    lines = subprocess.run([PROGRAMS / "numbers"], input="\n".join(t for t, _ in table), capture_output=True, text=True, check=True).stdout.splitlines()
    out.append("| printed | means | pybangla " + version("pybangla") + " gives | khobor gives |")
    out.append("|---|--:|---|---|")
    for (text, want), line in zip(table, lines):
        given = json.loads(line)
        found = pybangla.Normalizer().word2number(text).strip()
        out.append(f"| {text} | {want} | {found} | {given['value']}{' and ⟦' + given['rest'].strip() + '⟧' if given['rest'].strip() else ''} |")


def main():
    sections = {"extraction": extraction, "page-dates": page_dates, "dates": dates, "calendars": calendars, "numbers": numbers}
    document = ROOT / "docs/comparison.md"
    text = document.read_text(encoding="utf-8")
    for name, measure in sections.items():
        out = []
        measure(out)
        table = "\n".join(out)
        print(f"<!-- {name} -->\n{table}\n<!-- /{name} -->\n")
        text, n = re.subn(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: m[1] + table + "\n" + m[2], text, flags=re.S)
        assert n == 1, f"expected one place for {name} in {document}"
    if "--write" in sys.argv[1:]:
        document.write_text(text, encoding="utf-8")


main()
