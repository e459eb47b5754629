-- SPDX-License-Identifier: EUPL-1.2
-- The rest of an edition: what it is compared, published and explained with.
alter table taxonomy.edition
  add column facets jsonb not null default '[]',
  add column external_schemes jsonb not null default '[]',
  add column sources jsonb not null default '[]',
  add column decisions jsonb not null default '[]';
alter table taxonomy.concept
  add column hidden_labels jsonb not null default '{}', -- words to find it by, by language
  add column examples jsonb not null default '{}',
  add column related text[] not null default '{}',
  add column replaced_by text[] not null default '{}'; -- what to use instead of a deprecated concept
-- Until now of the parts that were read: drafts are read again from their whole file.
update taxonomy.edition set content_hash = '' where status = 'draft';
