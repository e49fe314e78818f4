"""GPBoost's neighbour search for VIF, as the time that it adds to an evaluation of the likelihood.

It gives no neighbours back, so the answers can't be checked. It chooses its inducing points itself
(by k-means++). Its search is a cover tree in the same metric, always with the predecessor rule, and
is repeated in every evaluation; gp_approx="vif" is the same model with the nearest by distance.
"""

import gpboost
import numpy as np
from job import Clock, Job

NUGGET = 0.1

job = Job()
points = job.load("points")
y = np.random.default_rng(0).standard_normal(len(points))
names = {"matern12": ("matern", 0.5), "matern32": ("matern", 1.5), "matern52": ("matern", 2.5)}
covariance, shape = names.get(job.covariance, ("gaussian", 0.0))


def evaluate(count, approximation):
    """Seconds of an evaluation of the likelihood of the first points."""
    model = gpboost.GPModel(
        gp_coords=points[:count],
        cov_function=covariance,
        cov_fct_shape=shape,
        gp_approx=approximation,
        num_ind_points=min(job.inducing, count // 2),
        ind_points_selection="kmeans++",
        num_neighbors=job.k,
        vecchia_ordering="none",
        num_parallel_threads=job.threads,
    )
    clock = Clock()
    model.neg_log_likelihood(cov_pars=np.array([NUGGET, 1.0, job.length_scale]), y=y[:count])
    return clock.lap()


evaluate(400, "vif_correlation_based")  # starts the threads
distance = evaluate(len(points), "vif")
correlation = evaluate(len(points), "vif_correlation_based")
job.report(build=0.0, search=correlation - distance, likelihood_seconds=correlation)
