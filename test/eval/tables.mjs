/** Rows of counts as a Markdown table, so that what is printed can stand in `docs/reading.md` as it is. */
export function table(header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

/** One row a group, in alphabetical order, and one for all. */
export function counted(heading, results, groupOf, columns) {
  const groups = Map.groupBy ? Map.groupBy(results, groupOf) : groupedBy(results, groupOf);
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
