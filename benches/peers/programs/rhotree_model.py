"""rhotree's models, with neighbours by `distance` or by `residual` correlation.

As GPBoost does, it chooses its inducing points by k-means++ when the model is made, and finds the
nearest by distance then; those in residual correlation depend on the parameters, and are found in
every evaluation. What is made is for other parameters than those that are evaluated.
"""

import numpy as np
import rhotree
from model_job import ModelJob

job = ModelJob()
(neighbors,) = job.arguments


class Evaluator:
    """What doesn't depend on the parameters, for the first so many points."""

    def __init__(self, count):
        self.points, self.response = job.points[:count], job.response[:count]
        self.k = min(job.k, count - 1)
        field = {
            "covariance": job.covariance,
            "lengthscale": 2 * job.parameters["length_scale"],
            "threads": job.threads,
        }
        inducing = min(job.inducing, count // 2)
        self.index = rhotree.Index(self.points, inducing=inducing, **field)
        self.field = field | {"inducing": self.index.inducing_points}
        if neighbors == "distance":
            metric = {"metric": "euclidean", "threads": job.threads}
            self.model = self.make(rhotree.neighbors(self.points, self.k, **metric))

    def make(self, nearest, **parameters):
        return rhotree.Vecchia(
            self.points,
            nearest,
            noise_variance=job.parameters["noise_variance"],
            **self.field | parameters,
        )

    def log_likelihood(self, parameters):
        lengthscale, variance = (parameters[name] for name in ("length_scale", "variance"))
        if neighbors == "distance":
            model = self.model.with_parameters(lengthscale=lengthscale, variance=variance)
        else:
            at = {"lengthscale": lengthscale, "variance": variance}
            self.index.refit(self.points, inducing=self.field["inducing"], **at)
            model = self.make(self.index.query(self.k), **at)
        return model.log_likelihood(self.response)


def likelihood():
    Evaluator(100).log_likelihood(job.parameters)  # starts the threads
    evaluator = job.timed("setup", lambda: Evaluator(len(job.points)))
    job.report_likelihood(evaluator.log_likelihood)


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
