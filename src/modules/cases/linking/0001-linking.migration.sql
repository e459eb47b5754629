-- SPDX-License-Identifier: EUPL-1.2
-- One row a report that counts: its case and the hubs it hangs on. The lists are ids only, derived from identifiers.sighting;
-- what was seen, in which role and by whom stays there. No row per link.
create table cases.report (
  report_id uuid primary key,
  -- A label without meaning; null: the report stands alone.
  case_id uuid,
  controller_organisation_id text not null,
  origin text not null,
  received_at timestamptz not null,
  -- The priority form or "other" that is known so far.
  form text,
  loss_in_cents bigint,
  is_verified boolean not null,
  -- Named by a split that holds: what touches it is computed anew instead of only joined.
  is_separated boolean not null default false,
  -- Named by a merge or a split that holds.
  is_ruled boolean not null default false,
  -- Identifiers with a role that links: accounts and wallets, and all others.
  accounts uuid[] not null,
  others uuid[] not null,
  texts uuid[] not null,
  -- Sites it names, as numbers: only ever counted.
  sites int[] not null,
  -- Texts that no other report has yet: [{text, signature}]. A text that is shared stands in cases.text.
  lone jsonb,
  lone_bands int[]
);
create index report_of_case on cases.report (case_id, controller_organisation_id, received_at desc, report_id desc)
  where case_id is not null;
create index report_of_organisation on cases.report (controller_organisation_id, received_at);
create index report_received_at on cases.report (received_at);
create index report_with_text on cases.report using gin (texts) with (fastupdate = off);
create index report_lone_bands on cases.report using gin (lone_bands) with (fastupdate = off) where lone_bands is not null;
create index report_ruled on cases.report (case_id, report_id) where is_ruled;

-- A wording that two or more reports share, or that is nearly another one. Texts of one family are one hub.
create table cases.text (
  text_id uuid primary key,
  family uuid not null,
  signature bytea not null,
  -- Null where the family is so large already that looking up this text too finds nothing more.
  bands int[]
);
create index text_of_family on cases.text (family) include (text_id);
create index text_bands on cases.text using gin (bands) with (fastupdate = off);

-- What is known about a hub over all organisations. A hub without a row links, and fewer than four reports hang on it.
create table cases.hub (
  hub_id uuid primary key,
  kind text not null,
  reports int not null,
  -- The smallest report id on it: where its case is found.
  sample_report_id uuid,
  forms jsonb not null,
  -- The smallest few of each: enough to tell that there are many.
  sites int[] not null,
  accounts uuid[] not null,
  organisations text[] not null,
  has_web boolean not null,
  -- 'protected' or 'shared-platform': what the identifier itself says.
  fixed text,
  judgement text,
  standing text not null
);

-- What one organisation has in one case of two or more reports.
create table cases.portion (
  case_id uuid not null,
  organisation_id text not null,
  -- Its smallest own report id: the address of the case for that organisation.
  anchor uuid not null,
  reports int not null,
  verified int not null,
  loss_in_cents bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  forms jsonb not null,
  separated int not null,
  primary key (case_id, organisation_id)
);
create index portion_recent on cases.portion (organisation_id, last_at desc, case_id);
create index portion_size on cases.portion (organisation_id, reports desc, last_at desc, case_id);

-- What people decided about cases and hubs. It is never changed but for its end.
create table cases.decision (
  decision_id uuid primary key,
  kind text not null check (kind in ('merge', 'split', 'judge-hub')),
  at timestamptz not null,
  organisation_id text not null,
  actor_id text not null,
  actor_name text not null,
  reason text not null,
  -- Reports: of a merge the oldest of both cases, of a split those that were taken out and the oldest of the rest.
  left_ids uuid[] not null,
  right_ids uuid[] not null,
  -- Of a split: the hubs on which both sides hung.
  cut_hubs uuid[] not null,
  hub_id uuid,
  judgement text check (judgement in ('links', 'does-not-link', 'innocent-recipient')),
  -- A later decision that says the opposite; when that is undone, this one holds again.
  overruled_by uuid,
  undone_at timestamptz,
  undone_by text,
  undone_by_name text,
  undone_reason text
);
create index decision_of_hub on cases.decision (hub_id) where hub_id is not null;
create index decision_overruled_by on cases.decision (overruled_by) where overruled_by is not null;
create index decision_of_organisation on cases.decision (organisation_id, at desc);
create index decision_left on cases.decision using gin (left_ids);
create index decision_right on cases.decision using gin (right_ids);

alter table cases.report enable row level security;
create policy see on cases.report for select to dijkwacht_app using (
  (select foundation.is_system()) or controller_organisation_id = (select foundation.organisation_id()));
create policy change on cases.report to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table cases.portion enable row level security;
create policy see on cases.portion for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on cases.portion to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table cases.decision enable row level security;
create policy see on cases.decision for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on cases.decision to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- Over all organisations, so only for the program itself.
alter table cases.hub enable row level security;
create policy program on cases.hub to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table cases.text enable row level security;
create policy program on cases.text to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- {"FF-100": 3} + {"FF-100": -3, "FF-900": 1} = {"FF-900": 1}
create function cases.add_counts(a jsonb, b jsonb) returns jsonb language sql immutable parallel safe
  as $$ select coalesce(jsonb_object_agg(key, n), '{}') from (
    select key, sum(value::int) as n from (select * from jsonb_each_text(a) union all select * from jsonb_each_text(b)) both_sides
    group by key having sum(value::int) <> 0) counted $$;

-- Reports of all organisations in these cases: numbers, never rows.
create function cases.count_reports(ids uuid[]) returns table (case_id uuid, reports int)
  language sql stable security definer set search_path = '' as $$
    select c.case_id, sum(c.reports)::int from cases.portion c where c.case_id = any(ids) group by 1 $$;
revoke all on function cases.count_reports from public;
grant execute on function cases.count_reports to dijkwacht_app;

-- The same per Dutch day of one case.
create function cases.count_by_day(asked uuid) returns table (day date, reports int)
  language sql stable security definer set search_path = '' as $$
    select (r.received_at at time zone 'Europe/Amsterdam')::date, count(*)::int
    from cases.report r where r.case_id = asked group by 1 $$;
revoke all on function cases.count_by_day from public;
grant execute on function cases.count_by_day to dijkwacht_app;

-- Texts that share a band with one of those asked ([{id, bands}]): at most so many each. A policy keeps an index from being used
-- for && (the operator is not leakproof), hence a function of the owner; it answers only the program itself. With a limit the
-- planner hopes to meet enough of them in any order, and would read everything.
create function cases.find_alike(asked jsonb, most int)
  returns table (asked_id uuid, text_id uuid, family uuid, carrier uuid, signature bytea, bands jsonb)
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query
      select a.id, c.* from jsonb_to_recordset(asked) as a (id uuid, bands int[])
      cross join lateral (
        (select t.text_id, t.family, null::uuid, t.signature, null::jsonb from cases.text t where t.bands && a.bands limit most)
        union all
        (select (l->>'text')::uuid, null, r.report_id, decode(l->>'signature', 'base64'), l->'bands'
          from cases.report r, jsonb_array_elements(r.lone) l
          where r.lone_bands is not null and r.lone_bands && a.bands limit most)) c;
  end $$;
revoke all on function cases.find_alike from public;
grant execute on function cases.find_alike to dijkwacht_app;

-- Those of these texts that no report has any more.
create function cases.unused_texts(asked uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = '' as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query select a from unnest(asked) a where not exists (select from cases.report r where r.texts @> array[a]);
  end $$;
revoke all on function cases.unused_texts from public;
grant execute on function cases.unused_texts to dijkwacht_app;

-- Reports with one of these texts, and merges and splits that hold and name one of these reports.
create function cases.reports_with_texts(ids uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query select r.report_id from cases.report r where r.texts && ids;
  end $$;
revoke all on function cases.reports_with_texts from public;
grant execute on function cases.reports_with_texts to dijkwacht_app;
create function cases.rulings_naming(ids uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query select d.decision_id from cases.decision d
      where d.undone_at is null and d.overruled_by is null and (d.left_ids && ids or d.right_ids && ids);
  end $$;
revoke all on function cases.rulings_naming from public;
grant execute on function cases.rulings_naming to dijkwacht_app;
