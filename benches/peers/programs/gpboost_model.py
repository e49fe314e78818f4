"""GPBoost's models by name of its `gp_approx`.

It chooses the inducing points itself, by k-means++. `vif` conditions on the nearest by distance and
finds them when the model is made, `vif_correlation_based` on the nearest in residual correlation,
which it searches for again in every evaluation. A range is a length scale, and the parameters are
ordered: variance of the noise, variance, ranges.
"""

import gpboost
import numpy as np
from model_job import ModelJob

SHAPES = {"matern12": 0.5, "matern32": 1.5, "matern52": 2.5}

job = ModelJob()
(approximation,) = job.arguments


def make(covariance, count):
    approximate = {} if approximation == "none" else {
        "num_ind_points": min(job.inducing, count // 2),
        "ind_points_selection": "kmeans++",
        "num_neighbors": min(job.k, count - 1),
        "vecchia_ordering": "none",
    }  # fmt: skip
    return gpboost.GPModel(
        gp_coords=job.points[:count],
        cov_function=covariance,
        cov_fct_shape=SHAPES[job.covariance],
        gp_approx=approximation,
        num_parallel_threads=job.threads,
        **approximate,
    )


def evaluate(model, parameters, count):
    names = "noise_variance", "variance", "length_scale"
    parameters = np.array([parameters[name] for name in names])
    return -model.neg_log_likelihood(cov_pars=parameters, y=job.response[:count])


def likelihood():
    evaluate(make("matern", 100), job.parameters, 100)  # starts the threads
    count = len(job.points)
    model = job.timed("setup", lambda: make("matern", count))
    job.report_likelihood(lambda parameters: evaluate(model, parameters, count))


def fit():
    def estimate():
        model = make("matern_ard", len(job.points))
        model.fit(y=job.response)
        return model

    def predict():
        if approximation != "none":
            model.set_prediction_data(num_neighbors_pred=job.k)
        return model.predict(gp_coords_pred=job.load("new_points"), predict_var=True)

    model = job.timed("fit", estimate)
    predicted = job.timed("prediction", predict)
    noise, variance, *length_scales = model.get_cov_pars(format_pandas=False).ravel().tolist()
    job.report_fit(
        log_likelihood=-model.get_current_neg_log_likelihood(),
        parameters={
            "variance": variance,
            "length_scales": length_scales,
            "noise_variance": noise,
        },
        mean=predicted["mu"],
        variance=predicted["var"],
    )


if job.parameters:
    likelihood()
else:
    fit()
