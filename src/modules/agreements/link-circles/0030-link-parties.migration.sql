-- SPDX-License-Identifier: EUPL-1.2
-- Who takes part on that day in agreements about linking reports, both ways. Looks past row security, and tells no more than the
-- public register does: every reader of a case must know which reports may be together.
create function agreements.link_parties(day date)
  returns table (agreement_id uuid, kind text, data_categories text[], purposes text[], organisation_ids text[])
  language sql stable security definer set search_path = '' as $$
    select a.id, a.kind, a.data_categories, a.purposes, array_agg(p.organisation_id order by p.organisation_id)
    from agreements.agreement a join agreements.party p on p.agreement_id = a.id and p.may_send and p.may_receive
    where 'link-across-organisations' = any(a.exchanges) and a.status = 'active' and a.starts_on <= day and a.ends_on > day
      and a.dpia_review_on >= day and a.sample_cap is null and not agreements.is_replaced(a.id, day)
    group by a.id order by a.activated_at, a.id $$;
revoke all on function agreements.link_parties from public;
grant execute on function agreements.link_parties to dijkwacht_app;
