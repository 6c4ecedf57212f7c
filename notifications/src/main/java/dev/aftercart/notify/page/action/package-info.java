/**
 * The other half of the pages' forms: what a customer sent is read into one of a closed set of actions, or all that is wrong
 * with it is said by field. Nothing here changes anything; an action says which command it stands for, and the host runs it.
 */
@NullMarked
package dev.aftercart.notify.page.action;

import org.jspecify.annotations.NullMarked;
