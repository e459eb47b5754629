// SPDX-License-Identifier: EUPL-1.2

/**
 * How a change is made. `whole`: in one transaction, all or nothing. `apart`: one statement outside a transaction (an index built while
 * others write). `in steps`: one statement, again and again until it changes no row, each time for good: it goes on where it was broken off.
 */
export type Way = 'whole' | 'apart' | 'in steps'

const said = (sql: string, word: string) => new RegExp(`^-- ${word}: (.+)$`, 'm').exec(sql)?.[1]?.trim()

/** As the file says at its top: `-- run: in steps`. */
export function wayOf(sql: string): Way {
  const way = said(sql, 'run') ?? 'whole'
  if (way === 'whole' || way === 'apart' || way === 'in steps') return way
  throw new Error(`"-- run: ${way}" is no way to run a migration; say "apart" or "in steps", or nothing`)
}

/** The release since which no code uses what this file takes away: `-- contract: unused since 0.2.0`. */
export const unusedSince = (sql: string): string | null =>
  /^unused since (\d+\.\d+\.\d+)$/.exec(said(sql, 'contract') ?? '')?.[1] ?? null

/** One by one, actions on one table apart, without comments, and without what stands in quotes or in the body of a function. */
export function statementsIn(sql: string): string[] {
  const bare = sql.replaceAll(/--[^\n]*|\/\*[^]*?\*\/|'(?:[^']|'')*'|(\$\w*\$)[^]*?\1/g, (found) =>
    /^['$]/.test(found) ? "''" : ' ',
  )
  return bare.split(';').flatMap((one) => {
    const statement = one.replaceAll(/\s+/g, ' ').trim().toLowerCase()
    const [, table, actions] = /^alter table ((?:if exists )?(?:only )?\S+) (.*)$/.exec(statement) ?? []
    if (table && actions) return actionsIn(actions).map((action) => `alter table ${table} ${action}`)
    return statement === '' ? [] : [statement]
  })
}

/** At the commas that stand in no brackets. */
function actionsIn(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim())
}

const takesAway: readonly [RegExp, string][] = [
  [/^drop (?:table|schema|view|materialized view|type|domain|sequence) /, 'takes away what the release before uses'],
  [/^truncate /, 'empties a table'],
  [/^alter (?:table|view|type|schema|sequence|function|domain) .* rename (?!constraint)/, 'renames'],
  [/^alter table \S+ drop (?!constraint )/, 'drops a column'],
  [/^alter table .* alter (?:column )?\S+ (?:set data )?type /, 'changes a type, for which the table is written anew'],
  [/^alter table .* set not null$/, 'demands what the release before may leave out'],
  [/^alter table .* enable row level security$|^revoke /, 'shuts out the release before'],
  [
    /^alter table \S+ add (?!constraint )(?!.*(?: default | generated )).* not null/,
    'demands what the release before does not fill',
  ],
]
/** It may also be wider than what it replaces: then the file says so, with the reason: `-- only adds: one more word in the check`. */
const mayBeWider = /^alter table \S+ add (?:constraint \S+ )?(?:check|unique|exclude|foreign key|primary key)\b/

/** Why servers of the release before cannot work beside this change; empty when they can. */
export function takenAway(sql: string): string[] {
  const statements = statementsIn(sql)
  const functions = namesOf(statements, /^create (?:or replace )?function ([\w.]+)/)
  const tables = namesOf(statements, newTable)
  const isWider = said(sql, 'only adds') !== undefined
  return statements.flatMap((statement) => {
    if (tables.has(tableOf(statement) ?? '')) return []
    const dropped = /^drop function (?:if exists )?([\w.]+)/.exec(statement)?.[1]
    if (dropped && !functions.has(dropped)) return [`drops a function: ${statement}`]
    if (mayBeWider.test(statement) && !isWider) return [`demands more than before, unless it "only adds": ${statement}`]
    return takesAway.filter(([shape]) => shape.test(statement)).map(([, why]) => `${why}: ${statement}`)
  })
}

const volatile = /default (?:gen_random_uuid|uuidv7|clock_timestamp|random|nextval)/

/**
 * What keeps others from a big table for as long as it takes. `big`: tables that grow with every report. A table that this file makes is empty.
 */
export function standsInTheWay(sql: string, big: ReadonlySet<string>): string[] {
  const statements = statementsIn(sql)
  const made = namesOf(statements, newTable)
  const way = wayOf(sql)
  const problems: string[] = []
  if (way !== 'whole' && statements.length !== 1)
    problems.push(`"${way}" takes one statement, not ${statements.length}`)
  for (const statement of statements) {
    const table = tableOf(statement)
    const index = /^create (?:unique )?index (concurrently )?/.exec(statement)
    if (index?.[1] && way !== 'apart')
      problems.push(`an index is built concurrently with "-- run: apart": ${statement}`)
    if (way === 'in steps' && !(/^(?:update|delete|insert|with) /.test(statement) && statement.includes(' limit ')))
      problems.push(`steps are an update, delete or insert with a limit: ${statement}`)
    if (table === null || made.has(table) || !big.has(table)) continue
    if (index && !index[1]) problems.push(`builds an index of ${table} while nobody can write: ${statement}`)
    if (/ add (?:column )?.*/.test(statement) && volatile.test(statement))
      problems.push(`writes the whole of ${table} anew: ${statement}`)
    if (
      /^alter table .* add (?:constraint|check|foreign key|unique|exclude)/.test(statement) &&
      !/ not valid$| using index /.test(statement)
    )
      problems.push(
        `reads the whole of ${table} while nobody can use it: say "not valid", and validate it in a file after it: ${statement}`,
      )
    if (/^(?:update|delete|insert|with) /.test(statement) && way !== 'in steps')
      problems.push(`changes the rows of ${table} in one transaction: say "-- run: in steps": ${statement}`)
  }
  return problems
}

const newTable = /^create table (?:if not exists )?([\w.]+)/
const namesOf = (statements: readonly string[], shape: RegExp) =>
  new Set(statements.flatMap((statement) => shape.exec(statement)?.[1] ?? []))

/** Which table a statement changes. */
function tableOf(statement: string): string | null {
  const shapes = [
    /^create (?:unique )?index .*? on (?:only )?([\w.]+)/,
    /^alter table (?:if exists )?(?:only )?([\w.]+)/,
    /^drop table (?:if exists )?([\w.]+)/,
    /^revoke .*? on (?:table )?([\w.]+) from /,
    /(?:^|\) )(?:update|delete from|insert into) (?:only )?([\w.]+)/,
  ]
  for (const shape of shapes) {
    const name = shape.exec(statement)?.[1]
    if (name) return name
  }
  return null
}
