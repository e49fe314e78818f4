"""rhotree's models, with neighbours by `distance` or by `residual` correlation.

As GPBoost does, it finds the nearest by distance once, and those in residual correlation in every
evaluation, since they depend on the parameters. It chooses its inducing points by k-means++.
"""

import numpy as np
import rhotree
from model_job import ModelJob

job = ModelJob()
(neighbors,) = job.arguments


def search(count, **metric):
    k = min(job.k, count - 1)
    return rhotree.neighbors(job.points[:count], k, threads=job.threads, **metric)


def evaluate(count, nearest):
    field = {
        "covariance": job.covariance,
        "variance": job.parameters["variance"],
        "lengthscale": job.parameters["length_scale"],
        "inducing": min(job.inducing, count // 2),
    }
    if nearest is None:
        nearest = search(count, **field)
    model = rhotree.Vecchia(
        job.points[:count],
        nearest,
        noise_variance=job.parameters["noise_variance"],
        threads=job.threads,
        **field,
    )
    return model.log_likelihood(job.response[:count])


def find(count):
    return None if neighbors == "residual" else search(count, metric="euclidean")


def likelihood():
    evaluate(100, find(100))  # starts the threads
    count = len(job.points)
    nearest = job.timed("setup", lambda: find(count))
    job.report_likelihood(job.timed("evaluation", lambda: evaluate(count, nearest)))


def fit():
    model = rhotree.VifRegressor(
        job.covariance, inducing=job.inducing, k=job.k, n_jobs=job.threads, mean="zero"
    )
    job.timed("fit", lambda: model.fit(job.points, job.response))
    new_points = job.load("new_points")
    mean, deviation = job.timed("prediction", lambda: model.predict(new_points, return_std=True))
    job.report_fit(
        log_likelihood=model.log_marginal_likelihood_value_,
        parameters={
            "variance": model.variance_,
            "length_scales": model.lengthscale_.tolist(),
            "noise_variance": model.noise_variance_,
        },
        mean=mean,
        variance=np.square(deviation) + model.noise_variance_,
        evaluations=len(model.trace_),
        stop_reason=model.stop_reason_,
    )


if job.parameters:
    likelihood()
else:
    fit()
