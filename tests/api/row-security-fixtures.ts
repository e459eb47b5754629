// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import type { TestContext } from '../context.ts'
import { everybody, organisations, personOf } from './organisations.ts'

/** An answer to a machine of each organisation, kept for when it asks again. */
export async function keepAnswers(site: FastifyInstance): Promise<void> {
  for (const asker of everybody.filter(({ role }) => role === 'analyst')) {
    const headers = { ...asker.headers('machine'), 'idempotency-key': `proef-${asker.organisation}` }
    const payload = { narrative: 'Niets gekregen.', identifiers: [] }
    const answer = await site.inject({ method: 'POST', url: '/v1/reports', payload, headers })
    if (answer.statusCode !== 201) throw new Error(answer.body)
  }
}

/** The first organisation warns about something, as a publishing authority does. */
export async function warnAbout({ ctx }: TestContext): Promise<void> {
  await ctx.db.pool.query(
    `insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
       verified_reports, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, changed_at)
     select gen_random_uuid(), id, kind, canonical, $1, $1, 'active', false, 3, 'Besluit', 'Drie meldingen',
       now() + interval '1 year', now(), now(), 'policy', now()
     from identifiers.identifier i where kind = 'iban' and not exists (select from identifiers.listing l where l.identifier_id = i.id)
     limit 1`,
    [organisations[0]],
  )
}

/** The organisation follows a feed of others, in which something was said and something not taken. */
async function followFeed(ctx: TestContext['ctx'], organisation: string): Promise<void> {
  const feed = ctx.newId()
  await ctx.db.pool.query(
    `insert into threat_feeds.feed (id, organisation_id, name, format, url, confidence) values ($1, $2, $2, 'misp', 'https://cert.example', 50)`,
    [feed, organisation],
  )
  await ctx.db.pool.query(
    `insert into threat_feeds.claim (feed_id, reference, kind, canonical, first_seen, confidence, changed_at)
     values ($1, 'x', 'iban', 'NL00', now(), 50, now())`,
    [feed],
  )
  await ctx.db.pool.query(
    `insert into threat_feeds.dropped (feed_id, reason, times, last_at) values ($1, 'over', 1, now())`,
    [feed],
  )
}

/** Each organisation filed a complaint that lies with its own police, wants a payment back from its own bank, and handed in a message. */
export async function fileAndRecall({ ctx }: TestContext): Promise<void> {
  for (const organisation of organisations) {
    const [id, recall] = [ctx.newId(), ctx.newId()]
    const add = (query: string, ...more: unknown[]) => ctx.db.pool.query(query, [id, ...more])
    await add(
      `insert into complaints.complaint (id, number, organisation_id, company_number, company_name, is_chain, is_report, form, status, status_at,
         created_at, submitted_at, police_organisation_id) values ($1, $2, $2, '12345678', 'Winkel', false, false, 'F', 'submitted', now(), now(), now(), $2)`,
      organisation,
    )
    await add(`insert into complaints.version (complaint_id, number, sealed, written_at, written_by, written_name, signed_at, signed_by, digest)
         values ($1, 1, '', now(), 'x', 'x', now(), 'x', decode(repeat('00', 32), 'hex'))`)
    await add(
      `insert into complaints.step (complaint_id, number, at, step, status, party) values ($1, 1, now(), 'sign', 'submitted', 'filer')`,
    )
    await add(`insert into complaints.take_over (complaint_id, latest) values ($1, 1)`)
    await add(
      `insert into complaints.silence (complaint_id, since, party, due, told_at) values ($1, now(), 'police', now(), now())`,
    )
    await add(`insert into complaints.file (complaint_id, attachment_id, first_version) values ($1, $1, 1)`)
    await add(`insert into complaints.answer_file (complaint_id, attachment_id, step) values ($1, $1, 1)`)
    await add(
      `insert into complaints.mandate (id, organisation_id, company_number, company_name, is_chain, may_sign, needs_two, checked_at)
         values ($1, $2, '12345678', 'Winkel', false, true, false, now())`,
      organisation,
    )
    await add(
      `insert into complaints.batch (id, organisation_id, company_number, company_name, is_chain, form, is_report, state, language, head, row_count,
         begun_at, begun_by, begun_name, changed_at)
         values ($1, $2, '12345678', 'Winkel', false, 'F', false, 'stored', 'nl', '', 1, now(), 'x', 'x', now())`,
      organisation,
    )
    await add(`insert into complaints.batch_row (batch_id, row, kind, sealed) values ($1, 1, 'wrong', '')`)
    await ctx.db.pool.query(`insert into complaints.webhook values ($1, 'https://winkel.example', now())`, [
      organisation,
    ])
    await add(
      `insert into complaints.delivery (id, organisation_id, complaint_id, version, news, status, happened_at, at)
         values ($1, $2, $1, 1, 'status', 'submitted', now(), now())`,
      organisation,
    )
    await ctx.db.pool.query(
      `insert into recovery.recall (id, origin_kind, origin_id, organisation_id, payment_digest, asked_at) values ($1, 'report', $1, $2, '', now())`,
      [recall, organisation],
    )
    await ctx.db.pool.query(`insert into recovery.payment values ($1, $2, 'NL00', 'NL01', 100, now())`, [
      recall,
      organisation,
    ])
    await ctx.db.pool.query(
      `insert into recovery.packet (id, recall_id, side, organisation_id, bank_id, status, asked_at, sent_at)
         values ($1, $1, 'sending', $2, $2, 'sent', now(), now())`,
      [recall, organisation],
    )
    await add(
      `insert into shield.message (id, channel, status, organisation_id, sha256, received_at) values ($1, 'api', 'received', $2, repeat('0', 64), now())`,
      organisation,
    )
  }
}

/** Each organisation decided something beforehand, gave somebody a role under another name, saw a threshold reached and put something forward on its own evidence; there is a key of today, and somebody gave out accounts. */
export async function decideBeforehand({ ctx }: TestContext): Promise<void> {
  for (const organisation of organisations) {
    await ctx.db.pool.query(
      `insert into identifiers.policy (organisation_id, kind, receiver, version, authority_name, counts_for_days, legal_basis,
         reason, changed_at, valid_from, set_by_name)
       values ($1, 'iban', 'bank-notice', 1, $1, 365, 'Besluit', 'Beleid', now(), now(), 'Iemand')`,
      [organisation],
    )
    await ctx.db.pool.query(
      `insert into sharing.open_call (id, organisation_id, opened_by, tag, entry, opened_at, ends_at)
       values (gen_random_uuid(), $1, $2, decode(repeat('00', 16), 'hex'), decode(repeat('00', 32), 'hex'), now(), now() + interval '5 minutes')`,
      [organisation, personOf(organisation)],
    )
    await ctx.db.pool.query(
      `insert into sharing.call_count (organisation_id, day, opened) values ($1, now()::date, 1)`,
      [organisation],
    )
    await ctx.db.pool.query(
      `insert into partners.person_before (person_id, until, name, organisation_id)
       select id, now(), 'Een Oude Naam', $1 from partners.person where organisation_id = $1`,
      [organisation],
    )
    await ctx.db.pool.query(
      `insert into casework.export (id, organisation_id, search, report_ids, purpose, more, status, asked_by, asked_at)
       values (gen_random_uuid(), $1, '', array[gen_random_uuid()], 'statistics', '', 'approved', 'test', now())`,
      [organisation],
    )
    await ctx.db.pool.query(
      `insert into partners.issued_change (id, organisation_id, kind, prefixes, reason, proposed_by, proposed_organisation_id, proposed_at)
       values (gen_random_uuid(), $1, 'iban', '{NLDYKW}', 'test', 'test', $1, now())`,
      [organisation],
    )
    await ctx.db.pool.query(
      `insert into partners.role_grant (id, person_id, organisation_id, roles, proposed_by, proposed_at)
       select gen_random_uuid(), id, $1, '{publisher}', 'test', now() from partners.person where organisation_id = $1`,
      [organisation],
    )
    await ctx.db.pool.query(
      `insert into identifiers.threshold (id, identifier_id, kind, canonical, organisation_id, receiver, status, policy_version,
         counted, changed_at)
       select gen_random_uuid(), id, kind, canonical, $1, 'bank-notice', 'reached', 1, 3, now()
       from identifiers.identifier where kind = 'iban' order by canonical limit 1`,
      [organisation],
    )
    await ctx.db.pool.query(
      `insert into identifiers.evidence (id, listing_id, legal_basis, reason, proof, expires_at, verified_reports, proposed_by,
         proposed_by_name, proposed_at)
       select gen_random_uuid(), id, 'Besluit', 'Oplichting', 'Een proces-verbaal', now() + interval '1 year', 1, 'test', 'Iemand', now()
       from identifiers.listing where organisation_id = $1 limit 1`,
      [organisation],
    )
    await followFeed(ctx, organisation)
  }
  await ctx.db.pool.query(`insert into reports.mark_key (day, key, made_at) values (current_date, '\\x00', now())`)
  await ctx.db.pool.query(`insert into partners.issuer (kind, prefix, organisation_id) values ('iban', 'NLDYKW', $1)`, [
    organisations[0],
  ])
}
