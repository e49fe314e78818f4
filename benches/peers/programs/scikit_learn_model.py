"""scikit-learn's exact Gaussian process: dense, of cubic cost."""

import numpy as np
from model_job import ModelJob
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import ConstantKernel, Matern, WhiteKernel

SMOOTHNESS = {"matern12": 0.5, "matern32": 1.5, "matern52": 2.5}
BOUNDS = (1e-5, 1e5)

job = ModelJob()


def make(variance, length_scales, noise_variance, **options):
    """The noise is part of the covariance; nothing else is added to the diagonal."""
    matern = Matern(length_scales, BOUNDS, nu=SMOOTHNESS[job.covariance])
    kernel = ConstantKernel(variance, BOUNDS) * matern + WhiteKernel(noise_variance, BOUNDS)
    return GaussianProcessRegressor(kernel, alpha=0.0, **options)


def likelihood():
    def evaluate(parameters):
        # A fit without an optimiser is one evaluation.
        model = make(
            parameters["variance"],
            parameters["length_scale"],
            parameters["noise_variance"],
            optimizer=None,
        )
        return model.fit(job.points, job.response).log_marginal_likelihood_value_

    job.timed("setup", lambda: None)
    job.report_likelihood(evaluate)


def fit():
    start = make(1.0, np.ones(job.points.shape[1]), 0.5)
    model = job.timed("fit", lambda: start.fit(job.points, job.response))
    new_points = job.load("new_points")
    mean, deviation = job.timed("prediction", lambda: model.predict(new_points, return_std=True))
    field, noise = model.kernel_.k1, model.kernel_.k2
    job.report_fit(
        log_likelihood=model.log_marginal_likelihood_value_,
        parameters={
            "variance": field.k1.constant_value,
            "length_scales": np.atleast_1d(field.k2.length_scale).tolist(),
            "noise_variance": noise.noise_level,
        },
        mean=mean,
        variance=deviation**2,
    )


if job.parameters:
    likelihood()
else:
    fit()
