/** Needs our modules by name and nothing of what they are built with. */
module vn.example.consumer {
  requires vn.ocop.scoring;
  requires vn.ocop.traceability;
}
