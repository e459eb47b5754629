// SPDX-License-Identifier: EUPL-1.2

/** What this version of PostgreSQL brought: names of functions by comparing pg_proc of 15, 17 and 18; the rest by the release notes. */
export const newSince: Record<16 | 17 | 18, readonly RegExp[]> = {
  16: [
    called(
      'any_value|random_normal|array_sample|array_shuffle|pg_input_is_valid|pg_input_error_info|date_add|date_subtract|erfc?',
    ),
    called(
      'json_array|json_arrayagg|json_objectagg|(?:json|jsonb)_object_agg_(?:unique|strict)|jsonb?_agg_strict|to_regtypemod',
    ),
    /\bsystem_user\b/i,
    /\bis\s+(?:not\s+)?json\b/i,
    /\bpg_has_role\([^)]*'set'/i,
    /\bgrant\b[^;]*\bwith\s+(?:inherit|set)\b/i,
    // 0xff and 1_000
    /(?<![\w$])(?:0[xob][\da-f]+|\d+_\d+)\b/i,
  ],
  17: [
    called(
      'json_table|json_exists|json_query|json_value|json_scalar|json_serialize|jsonb_populate_record_valid|merge_action',
    ),
    called(
      'uuid_extract_timestamp|uuid_extract_version|xmltext|to_bin|to_oct|pg_basetype|unicode_version|unicode_assigned',
    ),
    /\brandom\(\s*[^)\s]/i,
    /\bwhen\s+not\s+matched\s+by\s+source\b/i,
    /\bmerge\s+into\b[\s\S]*\breturning\b/i,
    /\bat\s+local\b/i,
    /\bon_error\b/i,
  ],
  18: [
    called('uuidv7|uuidv4|casefold|array_sort|array_reverse|crc32c?|l?gamma'),
    /\breturning\s+(?:with\s*\(|(?:old|new)\.)/i,
    /\bwithout\s+overlaps\b/i,
    /\bnot\s+enforced\b/i,
    // A generated column that is not stored.
    /\bgenerated\s+always\s+as\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)(?!\s*stored)/i,
  ],
}

function called(names: string): RegExp {
  return new RegExp(`\\b(?:${names})\\s*\\(`, 'i')
}

/** The SQL of a file: all of it, or what stands in sql`…` and in query('…'). */
export function sqlOf(name: string, text: string): string {
  const said = name.endsWith('.sql')
    ? [text]
    : [
        ...[...text.matchAll(/\bsql(?:<[^`]*?>)?`((?:\\.|[^`\\])*)`/g)].map(([, part]) => part),
        ...[...text.matchAll(/\bquery(?:<[^(]*>)?\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , part]) => part),
      ]
  // Neither comments nor what TypeScript puts in.
  return said.join(';\n').replaceAll(/--.*|\$\{[^}]*\}/g, '')
}

/** 'uuidv7( is of PostgreSQL 18' */
export function tooNew(sql: string): string[] {
  return Object.entries(newSince).flatMap(([version, features]) =>
    features.flatMap((feature) => {
      const found = feature.exec(sql)?.[0]
      return found ? [`${found} is of PostgreSQL ${version}`] : []
    }),
  )
}
