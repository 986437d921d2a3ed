# Times the packages that estimate ideal points in R on the same ballots, those of them that are installed here. Nothing of them is part of this project.
#   ./placard edition build
#   Rscript bench/rivals.R .editions/placard.sqlite
has <- function(name) requireNamespace(name, quietly = TRUE)
say <- function(what, seconds) cat(sprintf("%-40s %8.1f s\n", what, seconds))
args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 1) stop("usage: Rscript bench/rivals.R EDITION.sqlite")
if (!has("DBI") || !has("RSQLite")) stop("install.packages(c('DBI', 'RSQLite')) first: they read the edition")
db <- DBI::dbConnect(RSQLite::SQLite(), args[1], flags = RSQLite::SQLITE_RO)
b <- DBI::dbGetQuery(db, "SELECT v.vote_no, substr(v.date, 1, 4) AS year, b.state, b.ballot
                          FROM ballot b JOIN vote v ON v.address = b.vote
                          WHERE v.body = 'GA' AND v.status IN ('single', 'confirmed') AND v.date IS NOT NULL AND b.ballot IN ('yes', 'no', 'abstain')")
DBI::dbDisconnect(db)
cat(nrow(b), "ballots\n")
states <- sort(unique(b$state)); votes <- sort(unique(b$vote_no))
y <- matrix(NA_integer_, length(states), length(votes))
y[cbind(match(b$state, states), match(b$vote_no, votes))] <- c(no = 0L, abstain = 1L, yes = 2L)[b$ballot]
period <- match(b$year[match(votes, b$vote_no)], sort(unique(b$year))) - 1L
binary <- ifelse(is.na(y), 0L, ifelse(y == 2L, 1L, -1L)) # emIRT and pscl know no abstention: it counts with no
if (has("emIRT")) {
    n <- nrow(y); t <- max(period) + 1L
    present <- sapply(0:(t - 1L), function(p) rowSums(binary[, period == p, drop = FALSE] != 0) > 0)
    first <- apply(present, 1, function(r) min(which(r)) - 1L); last <- apply(present, 1, function(r) max(which(r)) - 1L)
    data <- list(rc = binary, startlegis = matrix(first), endlegis = matrix(last), bill.session = matrix(period), T = t)
    starts <- list(alpha = matrix(rnorm(ncol(y), sd = 0.1)), beta = matrix(rnorm(ncol(y), sd = 0.1)), x = matrix(rnorm(n * t), n))
    priors <- list(x.mu0 = matrix(0, n), x.sigma0 = matrix(1, n), beta.mu = matrix(0, 2), beta.sigma = diag(25, 2), omega2 = matrix(0.1, n))
    say("emIRT::dynIRT, binary", system.time(emIRT::dynIRT(.data = data, .starts = starts, .priors = priors, .control = list(threads = 1, verbose = FALSE)))[["elapsed"]])
}
if (has("pgIRT")) {
    long <- data.frame(unit = match(b$state, states), bill = match(b$vote_no, votes), time = period[match(b$vote_no, votes)], vote = c(yes = 1L, abstain = 2L, no = 3L)[b$ballot])
    calls <- pgIRT::make_rollcall(long, unit_id = "unit", bill_id = "bill", vote_col = "vote", drop_unanimous = TRUE)
    options <- pgIRT::make_dyn_options(long, unit_id = "unit", bill_id = "bill", time_id = "time", vote_col = "vote", drop_unanimous = TRUE)
    model <- tail(grep("dyn", eval(formals(pgIRT::pgIRT)$model), value = TRUE), 1) # its versions name the dynamic model of three ballots differently
    upper <- rep(match("USA", states), max(period) + 1L)
    say("pgIRT, dynamic, three ballots", system.time(pgIRT::pgIRT(calls, model = model, dyn_options = options, constraint = upper))[["elapsed"]])
}
# The samplers take days over the whole; here, the last ten years as one period, abstentions with no.
some <- which(period > max(period) - 10L)
recent <- ifelse(y[, some] == 2L, 1L, 0L); rownames(recent) <- states; colnames(recent) <- some
recent <- recent[rowSums(!is.na(recent)) > 0, ]
cat(sprintf("the last ten years: %d ballots on %d roll calls\n", sum(!is.na(recent)), length(some)))
draws <- 1000
if (has("MCMCpack")) {
    say("MCMCpack::MCMCirt1d, ten years, 1,200 draws", system.time(MCMCpack::MCMCirt1d(recent, burnin = 200, mcmc = draws))[["elapsed"]])
}
if (has("pscl")) {
    rc <- pscl::rollcall(recent, yea = 1, nay = 0, missing = NA, notInLegis = 9, legis.names = rownames(recent))
    say("pscl::ideal, ten years, 1,200 draws", system.time(pscl::ideal(rc, maxiter = draws + 200, burnin = 200, thin = 10, normalize = TRUE))[["elapsed"]])
}
rivals <- c("emIRT", "pgIRT", "MCMCpack", "pscl")
missing <- rivals[!sapply(rivals, has)]
if (length(missing) > 0) cat("not installed here:", paste(missing, collapse = ", "), "\n")
