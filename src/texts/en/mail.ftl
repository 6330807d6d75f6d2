# Mail: what stands in all of them, and what administrators see.
mail-foot = Sent by the ambassador programme at { $org }.
mail-foot-settings = Your settings
mail-foot-unsubscribe = Stop sending me these
