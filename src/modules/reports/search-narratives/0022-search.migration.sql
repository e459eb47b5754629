-- SPDX-License-Identifier: EUPL-1.2
-- Searching in what reporters told. Words are indexed as they stand, without the signs on letters; which forms of a word count is
-- decided when somebody searches (word-forms.ts): PostgreSQL's Dutch stemmer leaves 'gehackt' and 'geklikt' alone, and is another
-- one from version 18 on, so that an index made with it would mean something else after an upgrade.
create text search dictionary reports.plain_words (template = pg_catalog.simple, stopwords = dutch);
create text search configuration reports.plain_words (copy = pg_catalog.simple);
alter text search configuration reports.plain_words
  alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  with reports.plain_words;

-- Every word of a text, and the organisation as a word of its own (with a space, so that nobody can have typed it): the index
-- finds the words of one organisation without passing through those of others. Signs on letters are taken off only where there
-- are any: that is the slow part.
create function reports.words_of(told text, organisation text) returns tsvector
  language sql immutable parallel safe set search_path = '' as $$
    select to_tsvector('reports.plain_words', case when octet_length(told) = length(told) then plain else translate(plain,
      'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćČčĎďĒēĘęĚěĞğĪīİŃńŇňŌōŐőŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽž‘’“”€',
      'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccddeeeeeeggiiinnnnoooorrssssssttuuuuuuzzzzzz     ') end)
    || array_to_tsvector(array['own ' || organisation])
    from (select translate(told, './@:-_''', '       ')) as signs (plain) $$;

-- The words of what was told in a report, answers to later questions included. Sandbox from the report and filled by a listener,
-- so that receiving many reports is not slowed by it.
create table reports.told (
  report_id uuid primary key references reports.report on delete cascade,
  organisation_id text not null,
  received_at timestamptz not null,
  words tsvector not null
);
create index told_words on reports.told using gin (words);
create index told_of_organisation on reports.told (organisation_id, received_at desc, report_id desc);

create function reports.index_told(ids uuid[]) returns void language sql set search_path = '' as $$
  insert into reports.told (report_id, organisation_id, received_at, words)
  select r.id, r.controller_organisation_id, r.received_at, reports.words_of(concat_ws(' ', r.narrative,
      (select string_agg(q.answer, ' ') from reports.question q where q.report_id = r.id)), r.controller_organisation_id)
  from reports.report r where r.id = any(ids)
  on conflict (report_id) do update set words = excluded.words $$;
revoke all on function reports.index_told from public;
grant execute on function reports.index_told to dijkwacht_app;
select reports.index_told(array(select id from reports.report));

alter table reports.told enable row level security;
create policy program on reports.told to dijkwacht_app using ((select foundation.is_system()));

-- Ids of reports of the asking organisation that hold the words, newest first. A function because row-level security does not let
-- an index answer @@: it asks for the organisation itself, and what was told is then read under row-level security as always.
-- Up to 5,000 finds are sorted; with more of them the newest are soon met by walking back through time.
create function reports.search_told(asked text, before_at timestamptz, before_id uuid, most int)
  returns table (id uuid, received_at timestamptz)
  language plpgsql stable security definer
  set search_path = '' set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = on
  set enable_bitmapscan = on as $$
  declare
    asking text := foundation.organisation_id();
    wanted tsquery := to_tsquery('reports.plain_words', asked);
    many bigint;
  begin
    if asking is null or numnode(wanted) = 0 then return; end if;
    wanted := wanted && quote_literal('own ' || asking)::tsquery;
    select count(*) into many from (select from reports.told t where t.words @@ wanted limit 5001) found;
    perform set_config('enable_bitmapscan', case when many > 5000 then 'off' else 'on' end, true),
      set_config('enable_indexscan', case when many > 5000 then 'on' else 'off' end, true);
    return query
      select t.report_id, t.received_at from reports.told t
      where t.words @@ wanted and t.organisation_id = asking
        and exists (select from reports.report r where r.id = t.report_id and r.status <> 'withdrawn')
        and (before_at is null or (t.received_at, t.report_id) < (before_at, before_id))
      order by t.received_at desc, t.report_id desc limit most;
  end $$;
revoke all on function reports.search_told from public;
grant execute on function reports.search_told to dijkwacht_app;
