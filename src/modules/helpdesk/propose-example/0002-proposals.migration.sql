-- SPDX-License-Identifier: EUPL-1.2
-- A proposed example is a proposal of the module agreements now; here stays which one came of an answer. One that waited can be put
-- forward again in one click.
drop table helpdesk.example_case;
alter table helpdesk.publication add column proposal_id uuid;
