-- SPDX-License-Identifier: EUPL-1.2
-- A report belongs to the circle of its controller, and everything that is derived from reports to theirs. What was linked before
-- there were circles was linked with everyone; cases.rebuild-cases moves it to where it belongs now.
alter table cases.report add column circle text not null default 'everyone';
alter table cases.report alter column circle drop default;
-- Of its case, so of all its reports: a list leaves out what was linked in another circle than holds now.
alter table cases.portion add column circle text not null default 'everyone';
alter table cases.portion alter column circle drop default;
-- Of who decided.
alter table cases.decision add column circle text not null default 'everyone';
alter table cases.decision alter column circle drop default;

-- The id comes first in every key: it tells far more apart than the circle.
alter table cases.hub add column circle text not null default 'everyone';
alter table cases.hub alter column circle drop default;
alter table cases.hub drop constraint hub_pkey, add primary key (hub_id, circle);

alter table cases.text add column circle text not null default 'everyone';
alter table cases.text alter column circle drop default;
alter table cases.text drop constraint text_pkey, add primary key (text_id, circle);
drop index cases.text_of_family;
create index text_of_family on cases.text (family, circle) include (text_id);

-- The four functions that look up for the program, each within one circle.
drop function cases.find_alike(jsonb, int);
create function cases.find_alike(asked_circle text, asked jsonb, most int)
  returns table (asked_id uuid, text_id uuid, family uuid, carrier uuid, signature bytea, bands jsonb)
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query
      select a.id, c.* from jsonb_to_recordset(asked) as a (id uuid, bands int[])
      cross join lateral (
        (select t.text_id, t.family, null::uuid, t.signature, null::jsonb from cases.text t
          where t.bands && a.bands and t.circle = asked_circle limit most)
        union all
        (select (l->>'text')::uuid, null, r.report_id, decode(l->>'signature', 'base64'), l->'bands'
          from cases.report r, jsonb_array_elements(r.lone) l
          where r.lone_bands is not null and r.lone_bands && a.bands and r.circle = asked_circle limit most)) c;
  end $$;
revoke all on function cases.find_alike from public;
grant execute on function cases.find_alike to dijkwacht_app;

drop function cases.unused_texts(uuid[]);
create function cases.unused_texts(asked_circle text, asked uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = '' as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query select a from unnest(asked) a
      where not exists (select from cases.report r where r.texts @> array[a] and r.circle = asked_circle);
  end $$;
revoke all on function cases.unused_texts from public;
grant execute on function cases.unused_texts to dijkwacht_app;

drop function cases.reports_with_texts(uuid[]);
create function cases.reports_with_texts(asked_circle text, ids uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query select r.report_id from cases.report r where r.texts && ids and r.circle = asked_circle;
  end $$;
revoke all on function cases.reports_with_texts from public;
grant execute on function cases.reports_with_texts to dijkwacht_app;

-- A decision that one of another circle overruled holds here: that was when both were in one.
drop function cases.rulings_naming(uuid[]);
create function cases.rulings_naming(asked_circle text, ids uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
  begin
    if not foundation.is_system() then raise insufficient_privilege; end if;
    return query select d.decision_id from cases.decision d
      where d.circle = asked_circle and d.undone_at is null
        and not exists (select from cases.decision o where o.decision_id = d.overruled_by and o.circle = d.circle)
        and (d.left_ids && ids or d.right_ids && ids);
  end $$;
revoke all on function cases.rulings_naming from public;
grant execute on function cases.rulings_naming to dijkwacht_app;
