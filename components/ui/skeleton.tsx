/** Give it the size of what comes: <Skeleton className="h-6 w-40" />. */
export function Skeleton({ className = "" }: { className?: string }) {
  return <div aria-hidden="true" className={`animate-pulse rounded-control bg-tint ${className}`} />;
}
