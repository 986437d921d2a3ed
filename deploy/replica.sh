#!/usr/bin/env bash
# Copies the primary once, and follows it from then on.
set -euo pipefail
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    until PGPASSWORD=$REPLICA_PASSWORD pg_basebackup -h db1 -U replica -D "$PGDATA" -R -X stream -S replica; do
        find "$PGDATA" -mindepth 1 -delete
        sleep 2
    done
    # A replica that takes the place of the primary has none that it could wait for.
    sed -i '/synchronous_standby_names/d' "$PGDATA/postgresql.auto.conf"
    chmod 700 "$PGDATA"
fi
exec postgres
