// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Deed, deedItem, personalDataSource } from '#foundation/modules'
import { articleRetention } from '../article/article.tables.ts'

/** Of somebody who works here: what he or she wrote, said or sees to. Kept: others must be able to see who answered for what they worked by. */
export const writtenSource = personalDataSource({
  name: 'knowledge.comment',
  title: 'wat u schreef op het kennisplatform',
  activity: 'knowledge.keep-articles',
  tables: ['knowledge.article', 'knowledge.version', 'knowledge.comment'],
  side: 'given',
  foundBy: ['person'],
  action: 'knowledge.article-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    // Of an article for named people only that there is something, not what it is called or what was said under it.
    const title = sql`case when a.audience = 'red' then 'een artikel voor bepaalde mensen' else a.title end`
    const found = await seeingAll(ctx, tx, () =>
      sql<Deed>`select * from (
          select a.id, a.holder_id as person, 'Let op' as what, ${title} as title, a.changed_at as at, a.ended_at as "from"
          from knowledge.article a
          where a.organisation_id = ${organisationId} and a.holder_id = any(${personIds}::text[])
          union all
          select a.id, v.by_id, 'Schreef versie ' || v.number, ${title}, v.at, a.ended_at
          from knowledge.version v join knowledge.article a on a.id = v.article_id
          where a.organisation_id = ${organisationId} and v.by_id = any(${personIds}::text[])
          union all
          select a.id, split_part(p, ' ', 2), 'Mag lezen', ${title}, a.made_at, a.ended_at
          from knowledge.article a, unnest(a.to_people) p
          where p = any(select ${organisationId} || ' ' || one from unnest(${personIds}::text[]) one)) deeds
        order by at, id limit ${most}`.execute(tx),
    )
    const said = await seeingAll(ctx, tx, () =>
      sql<Deed>`select c.id, c.person_id as person, 'Reageerde' as what, at, at as "from",
          case when a.audience = 'red' then 'onder een artikel voor bepaalde mensen' else left(c.text, 200) end as title
        from knowledge.comment c join knowledge.article a on a.id = c.article_id
        where c.organisation_id = ${organisationId} and c.person_id = any(${personIds}::text[])
        order by at, c.id limit ${most}`.execute(tx),
    )
    return [
      ...found.rows.map((row) => deedItem(row, articleRetention['knowledge.article'])),
      ...said.rows.map((row) => deedItem(row, articleRetention['knowledge.comment'])),
    ]
      .toSorted((a, b) => a.since.getTime() - b.since.getTime())
      .slice(0, most)
  },
})
