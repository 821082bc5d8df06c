/**
 * The documents of a dossier: those that form 02 asks for to prove the chosen options, and those
 * that a dossier has to hold by its kind and level.
 *
 * <p>Whether a document proves what it should is for people to judge; here it is present, missing,
 * or not valid on the evaluation date.
 */
@NullMarked
package vn.ocop.scoring.evidence;

import org.jspecify.annotations.NullMarked;
