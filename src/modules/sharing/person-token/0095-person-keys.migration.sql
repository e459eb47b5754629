-- SPDX-License-Identifier: EUPL-1.2
-- Keys for people who said yes to being recognised. They tag nothing else.
alter table sharing.oprf_key drop constraint oprf_key_namespace_check;
alter table sharing.oprf_key add constraint oprf_key_namespace_check
  check (namespace in ('partner', 'device', 'citizen', 'person'));
