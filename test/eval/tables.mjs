/** A Markdown table, so that what is printed can stand in `docs/reading.md` as it is; numbers stand to the right. */
export function table(header, rows) {
  const isNumber = header.map((_, column) => rows.every((row) => /^\d/.test(row[column])));
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

/** One row a group, in alphabetical order, and one for all. */
export function counted(heading, results, groupOf, columns) {
  const groups = groupedBy(results, groupOf);
  const names = [...groups.keys()].sort((a, b) => a.localeCompare(b));
  const row = (name, members) => [name, members.length, ...Object.values(columns).map((count) => count(members))];
  const rows = names.map((name) => row(name, groups.get(name)));
  if (names.length > 1) rows.push(row('all', results));
  return table([heading, 'mails', ...Object.keys(columns)], rows);
}

function groupedBy(results, groupOf) {
  const groups = new Map();
  for (const result of results) groups.set(groupOf(result), [...(groups.get(groupOf(result)) ?? []), result]);
  return groups;
}
