"""Reads a crawl on Apache Spark: every record of the input, with its article.

    python examples/spark/articles.py --program target/release/examples/corpus crawl/*.jsonl.gz articles
    spark-submit --files target/release/examples/corpus examples/spark/articles.py --program ./corpus --format parquet s3a://crawl s3a://articles

The program `corpus` reads one partition on each core: records go in on its standard input, one a line, and come out on its standard output,
one a line. A record that cannot be read comes out as a line with its error, and the partition goes on. If the program itself fails, so
does the task, and Spark tries it again.

Needs pyspark (tested with 4.0.5) and Java 17. The program must lie under the given path on every machine; `--files` brings it into the working
folder of each.
"""
import argparse
import shlex

from pyspark import RDD, StorageLevel
from pyspark.sql import SparkSession


def with_articles(records: RDD, program: str, *options: str) -> RDD:
    """The records, strings of JSON, each with its article under the key `article`; in order, and as many as there were.

    Where a page has no article it is null. Where a record cannot be read, the line is
    {"article": null, "error": {"line": …, "kind": …, "reason": …, "raw": …}}, with the line counted in its partition.
    """
    # Spark gives a task one core. What is on standard error goes to the log of the executor.
    command = [program, "--line-for-line", "--threads", "1", "--quiet", *options]
    return records.pipe(shlex.join(command), checkCode=True)


def read(spark: SparkSession, form: str, path: str) -> RDD:
    """The records of JSON Lines (plain or .gz) or Parquet. A .gz file is one partition: give many files, or plain ones."""
    if form == "parquet":
        return spark.read.parquet(path).toJSON()
    return spark.sparkContext.textFile(path)


def write(spark: SparkSession, form: str, records: RDD, path: str) -> None:
    if form == "json":
        records.saveAsTextFile(path, "org.apache.hadoop.io.compress.GzipCodec")
        return
    # Spark goes over the records twice, for the columns and for the rows; the pages are read once.
    records.persist(StorageLevel.DISK_ONLY)
    spark.read.json(records).write.parquet(path)
    records.unpersist()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True, help="the built example `corpus`")
    parser.add_argument("--format", choices=["json", "parquet"], default="json", help="of the input and of the output")
    parser.add_argument("--option", action="append", default=[], metavar="OPTION", help="one more for the program: --option=--generic")
    parser.add_argument("input", nargs="+")
    parser.add_argument("output", help="a folder that is not there yet")
    arguments = parser.parse_args()
    spark = SparkSession.builder.appName("khobor").getOrCreate()
    records = spark.sparkContext.union([read(spark, arguments.format, path) for path in arguments.input])
    write(spark, arguments.format, with_articles(records, arguments.program, *arguments.option), arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
