"""Times igraph on an edge list: prints measure, CPU seconds of the first and of the best run, and the value, one a line.

CPU seconds are those of the whole process. Short measures are timed in rounds of many runs. Edges are read into one array
of integers, which igraph takes without Python objects, so that its peak memory is its own. What takes one search per node
is measured on the part of the graph between the first nodes.
"""
import array
import gzip
import sys
import time

import igraph

path, seconds, part_size = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])


def pairs():
    ids = {}
    ends = array.array("q")
    with (gzip.open if path.endswith(".gz") else open)(path, "rt") as lines:
        for line in lines:
            if line[:1] != "#" and len(line.split()) >= 2:
                for name in line.split()[:2]:
                    ends.append(ids.setdefault(name, len(ids)))
    return len(ids), memoryview(ends).cast("B").cast("q", (len(ends) // 2, 2))


def spent(run):
    start = time.process_time()
    run()
    return time.process_time() - start


def report(name, run, value=lambda result: result):
    first = best = spent(run)
    total, runs = 0.0, 0
    while total < seconds and runs < 3:
        repeats = int(max(1, min(10_000, seconds / 3 / max(best, 1e-6))))
        start = time.process_time()
        for _ in range(repeats):
            result = run()
        spent_now = time.process_time() - start
        best = min(best, spent_now / repeats)
        total += spent_now
        runs += spent_now > 0.1
    print(f"{name}\t{first:.6f}\t{best:.6f}\t{value(result)}", flush=True)


n, edges = pairs()
report("build", lambda: igraph.Graph(n=n, edges=edges), lambda g: g.ecount())
g = igraph.Graph(n=n, edges=edges).simplify()
last = n - 1
report("degree", g.degree, max)
report("degree distribution", g.degree_distribution, lambda d: d.n)
report("density", g.density)
report("assortativity", lambda: g.assortativity_degree(directed=False))
report("components", g.connected_components, len)
report("k-core", g.coreness, max)
report("transitivity", g.transitivity_undirected)
report("local clustering", lambda: g.transitivity_local_undirected(mode="zero"), lambda c: sum(c) / n)
report("average clustering", lambda: g.transitivity_avglocal_undirected(mode="zero"))
report("PageRank", g.pagerank, max)
report("eigenvector", g.eigenvector_centrality, sum)
report("one shortest path", lambda: g.get_shortest_paths(0, last), lambda p: len(p[0]) - 1)
report("all shortest paths of one pair", lambda: g.get_all_shortest_paths(0, last), len)
report("distances from one node", lambda: g.distances([0]), lambda d: max(d[0]))
leiden = g.community_leiden("modularity", n_iterations=2)
report("Leiden, 2 iterations", lambda: g.community_leiden("modularity", n_iterations=2), lambda c: c.modularity)
report("modularity", lambda: g.modularity(leiden.membership))
part = g.induced_subgraph(range(min(n, part_size)))
report("closeness, part", part.closeness, sum)
report("harmonic, part", part.harmonic_centrality, sum)
report("betweenness, part", part.betweenness, sum)
report("average path length, part", part.average_path_length)
report("diameter, part", part.diameter)
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(f"peak KiB\t0\t0\t{peak}")
# Comes after the peak, because igraph can only list triangles, as objects.
