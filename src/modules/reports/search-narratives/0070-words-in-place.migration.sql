-- SPDX-License-Identifier: EUPL-1.2
-- The same words, as one expression with full names, so that PostgreSQL takes it into the statement that asks: a function that has a setting
-- of its own is called anew for every report.
create or replace function reports.words_of(told text, organisation text) returns tsvector
  language sql immutable parallel safe as $$
    select pg_catalog.to_tsvector('reports.plain_words'::pg_catalog.regconfig,
      case when pg_catalog.octet_length(told) operator(pg_catalog.=) pg_catalog.length(told)
        then pg_catalog.translate(told, './@:-_''', '       ')
        else pg_catalog.translate(told, './@:-_''ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćČčĎďĒēĘęĚěĞğĪīİŃńŇňŌōŐőŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽž‘’“”€',
          '       aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccddeeeeeeggiiinnnnoooorrssssssttuuuuuuzzzzzz     ') end)
    operator(pg_catalog.||) pg_catalog.array_to_tsvector(array['own ' operator(pg_catalog.||) organisation]) $$;
