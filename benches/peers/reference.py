"""The truth to check answers against: plain f64 over the formula, one query at a time."""

import numpy as np

from workloads import correlation

# Two correlations closer than this tie: f64 evaluates them no better.
ROUNDING = 1e-8


def correlations(workload, data, query):
    """|rho| of one query with every point; below zero for those that can't be its neighbours."""
    squares = ((data.scaled - data.scaled[query]) ** 2).sum(axis=1)
    covariances = correlation(workload.covariance, squares)
    rho = np.abs(covariances - data.factor @ data.factor[query])
    rho /= np.sqrt(data.variances * data.variances[query])
    rho[query] = -1.0
    if workload.predecessors:
        rho[query:] = -1.0
    return rho


class Reference:
    """The true correlations of some of the queries with all points."""

    def __init__(self, workload, data, checked):
        count = len(data.queries)
        places = np.unique(np.linspace(0, count - 1, min(checked, count)).astype(int))
        self.k = workload.k
        self.rows = {place: correlations(workload, data, data.queries[place]) for place in places}

    def check(self, answer):
        """Recall, and the share of the answers that aren't allowed or stand there twice."""
        found = expected = illegal = 0
        for place, rho in self.rows.items():
            wanted = min(self.k, int((rho >= 0).sum()))
            if wanted == 0:
                continue
            least = max(np.partition(rho, -wanted)[-wanted] - ROUNDING, 0.0)
            ids = answer[place][answer[place] >= 0]
            distinct = np.unique(ids)
            illegal += len(ids) - len(distinct) + int((rho[distinct] < 0).sum())
            found += min(int((rho[distinct] >= least).sum()), wanted)
            expected += wanted
        return {
            "recall": found / expected,
            "illegal": illegal / expected,
            "checked": len(self.rows),
        }
