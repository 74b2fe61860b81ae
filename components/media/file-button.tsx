import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = {
  id: string;
  accept: string;
  isDisabled?: boolean;
  hasError?: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A browser's own file field speaks the browser's language; this one speaks the panel's. */
export const FileButton = ({ id, accept, isDisabled, hasError, onFile, children }: Props) => (
  <label className="btn btn-quiet relative focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent has-disabled:opacity-55">
    <Icon name="upload" size={20} />
    {children}
    <input
      id={id}
      type="file"
      accept={accept}
      disabled={isDisabled}
      aria-invalid={hasError ? true : undefined}
      aria-describedby={hasError ? `${id}-error` : undefined}
      className="absolute inset-0 w-full cursor-pointer opacity-0"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) onFile(file);
        // So that the same file can be chosen once more, after a line that broke.
        target.value = "";
      }}
    />
  </label>
);
