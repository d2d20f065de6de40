"""One sentence for each measure, in the languages of the pages: what it means for a reader of resolutions."""

from __future__ import annotations

from collections.abc import Mapping

# Measure → its name and its sentence, in English and Chinese.
EXPLANATIONS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "cited_by": {
        "en": ("Cited by", "How many documents of the corpus cite it, each counted once."),
        "zh": ("被引", "语料中引用它的文件数，每份只计一次。"),
    },
    "pagerank": {
        "en": (
            "PageRank",
            "The share of attention it gets from someone who follows citations at random: being cited by what is much cited counts more.",
        ),
        "zh": ("PageRank", "随机循引用而行者停留于此的比例：被常被引用者引用，分量更重。"),
    },
    "hub": {
        "en": (
            "Hub (HITS)",
            "High for a document that cites many of the works everybody relies on: a good place to begin reading.",
        ),
        "zh": ("枢纽值（HITS）", "引用众多公认依据的文件得分高，适合作为阅读起点。"),
    },
    "authority": {
        "en": ("Authority (HITS)", "High for a work that good hubs cite: what a field rests on."),
        "zh": ("权威值（HITS）", "被好的枢纽引用的作品得分高：一个领域的根基。"),
    },
    "betweenness": {
        "en": (
            "Betweenness",
            "How often it lies on the shortest way between two others: a bridge between subjects (from a sample, if large).",
        ),
        "zh": ("中介中心性", "位于其他两者最短路径上的频率：主题之间的桥梁（语料较大时按样本估计）。"),
    },
    "communities": {
        "en": (
            "Communities",
            "Groups that cite one another more than the rest (Leiden method), named by the topics that set them apart.",
        ),
        "zh": ("社群", "彼此引用多于其他的群组（Leiden方法），以其特有主题命名。"),
    },
    "co_citation": {
        "en": (
            "Co-citation",
            "Two works that the same documents cite: the more often, the closer the drafters think they are.",
        ),
        "zh": ("共被引", "同一文件共同引用的两件作品：次数越多，起草者视之越近。"),
    },
    "coupling": {
        "en": ("Bibliographic coupling", "Two documents that cite the same works: they rest on common ground."),
        "zh": ("文献耦合", "引用相同作品的两份文件：有共同的依据。"),
    },
    "main_path": {
        "en": (
            "Main path",
            "The chain of acts through which most ways from the newest to the oldest lead: how the thought was handed on.",
        ),
        "zh": ("主路径", "从最新到最早的路径中经过最多的一条链：思想如何传承。"),
    },
    "dangling": {
        "en": ("Dangling citations", "What the corpus cites but does not hold: get these next."),
        "zh": ("悬空引用", "语料引用但未收录者：下一步应获取。"),
    },
}
