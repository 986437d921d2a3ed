#!/usr/bin/env bash
# Run once, when the primary is made: a replica may follow it, and it waits for that replica.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$REPLICA_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE replica WITH REPLICATION LOGIN PASSWORD :'password';
SELECT pg_create_physical_replication_slot('replica');
ALTER SYSTEM SET synchronous_standby_names = '*';
SQL
echo "host replication replica all scram-sha-256" >>"$PGDATA/pg_hba.conf"
