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
if (has("MCMCpack")) {
    wide <- matrix(ifelse(is.na(y), NA_integer_, ifelse(y == 2L, 1L, 0L)), nrow(y)); rownames(wide) <- states
    some <- which(period == max(period))
    say("MCMCpack::MCMCirt1d, last year, 1,000 draws", system.time(MCMCpack::MCMCirt1d(wide[rowSums(!is.na(wide[, some])) > 0, some], burnin = 200, mcmc = 1000))[["elapsed"]])
}
if (has("pscl")) {
    some <- which(period == max(period))
    rc <- pscl::rollcall(ifelse(is.na(y[, some]), 9L, ifelse(y[, some] == 2L, 1L, 0L)), yea = 1, nay = 0, missing = 9, legis.names = states)
    say("pscl::ideal, last year, 1,000 draws", system.time(pscl::ideal(rc, maxiter = 1200, burnin = 200, thin = 10, normalize = TRUE))[["elapsed"]])
}
if (!has("emIRT") && !has("MCMCpack") && !has("pscl")) cat("none of emIRT, MCMCpack and pscl is installed here\n")
