import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/shared/action-button";
import { ExactTime, RelativeTime } from "@/components/shared/relative-time";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { TASK_TYPES } from "@/lib/domain/leads/constants";
import type { Task } from "@/lib/domain/leads/schemas";
import { updateTask } from "@/lib/entry/actions/leads";

/** Open tasks, each done with one press. `named` shows whose they are, where several leads meet. */
export function TaskList({ tasks, named = false }: { tasks: Task[]; named?: boolean }) {
  const t = useTranslations("leads.tasks");
  const typeOf = (type: string) => {
    const known = TASK_TYPES.find((item) => item === type);
    return known ? t(`types.${known}`) : type;
  };
  return (
    <ul className="divide-y border-y">
      {tasks.map((task) => (
        <li key={task.task_id} className="flex items-start justify-between gap-4 py-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.9375rem] font-medium">
              {named ? (
                <>
                  {typeOf(task.task_type)}:{" "}
                  <TextLink href={`/dashboard/leads/${task.lead_id}`} className="min-w-0 wrap-anywhere">
                    <bdi>{task.lead_name ?? t("openLead")}</bdi>
                  </TextLink>
                </>
              ) : (
                typeOf(task.task_type)
              )}
              {task.overdue ? <Badge tone="bad">{t("overdue")}</Badge> : null}
              {task.priority === "high" ? <Badge tone="warn">{t("priorities.high")}</Badge> : null}
            </p>
            <p className="text-sm text-ink-soft">
              <RelativeTime date={task.due_date} />, <ExactTime date={task.due_date} />
              {task.agent_name ? (
                <>
                  {" · "}
                  <bdi>{task.agent_name}</bdi>
                </>
              ) : null}
            </p>
            {task.notes ? (
              <p className="mt-1 text-sm wrap-anywhere">
                <bdi>{task.notes}</bdi>
              </p>
            ) : null}
          </div>
          {task.status === "pending" ? (
            <ActionButton size="small" action={updateTask.bind(null, { task_id: task.task_id, status: "completed" })} done={t("completed")}>
              {t("complete")}
            </ActionButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
