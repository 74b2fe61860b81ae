import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** the card's headline on phones; carries the row's link */
  isMain?: boolean;
  /** numbers and money */
  isEnd?: boolean;
  /** left out of the card on phones */
  isDesktopOnly?: boolean;
};
type Props<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
  rowHref?: (row: Row) => string;
  /** shown instead of the table when there is nothing */
  empty: ReactNode;
};

// display: block and grid take the roles of a table away in some browsers; said again, they stay.
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
};

/** One table that becomes cards under 640 px: the same cells, so nothing is said twice to a screen reader. */
export function DataTable<Row>({ caption, columns, rows, rowKey, rowHref, empty }: Props<Row>) {
  if (rows.length === 0) return empty;
  return (
    <div className="sm:overflow-x-auto sm:rounded-card sm:border sm:border-line sm:bg-card">
      <table {...roles.table} className="w-full border-collapse max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <thead {...roles.rowgroup} className="max-sm:sr-only">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`border-b border-line px-4 py-3 text-sm font-medium whitespace-nowrap text-muted ${column.isEnd ? "text-end" : "text-start"}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup} className="max-sm:grid max-sm:gap-3">
          {rows.map((row) => (
            <DataRow key={rowKey(row)} row={row} columns={columns} href={rowHref?.(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DataRow<Row>({ row, columns, href }: { row: Row; columns: Column<Row>[]; href: string | undefined }) {
  return (
    <tr
      {...roles.row}
      className="relative max-sm:rounded-card max-sm:border max-sm:border-line max-sm:bg-card max-sm:grid max-sm:gap-1 max-sm:p-4 sm:border-b sm:border-line sm:last:border-0 sm:hover:bg-ground"
    >
      {columns.map((column) => (
        <DataCell key={column.key} column={column} row={row} href={href} />
      ))}
    </tr>
  );
}

function DataCell<Row>({ column, row, href }: { column: Column<Row>; row: Row; href: string | undefined }) {
  const content = column.cell(row);
  return (
    <td
      {...roles.cell}
      className={`align-middle sm:px-4 sm:py-3 ${phoneLook(column)} ${column.isEnd ? "sm:text-end" : ""}`}
    >
      {!column.isMain && (
        <span aria-hidden="true" className="text-sm text-muted sm:hidden">
          {column.header}
        </span>
      )}
      {column.isMain && href ? (
        <a href={href} className="font-semibold after:absolute after:inset-0 hover:underline">
          {content}
        </a>
      ) : (
        <div className={column.isMain ? "font-semibold" : "min-w-0"}>{content}</div>
      )}
    </td>
  );
}

function phoneLook({ isMain, isDesktopOnly }: { isMain?: boolean; isDesktopOnly?: boolean }): string {
  if (isDesktopOnly) return "max-sm:hidden";
  return isMain
    ? "max-sm:-order-1"
    : "max-sm:flex max-sm:items-center max-sm:justify-between max-sm:gap-4 max-sm:text-end";
}
