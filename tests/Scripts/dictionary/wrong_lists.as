// covers: B.13 Not enough values to match pattern: what a dictionary's list may look like
void main()
{
    dictionary a = {{"a"}}; // expect error AS3043
    dictionary b = {{"a", 1, 2}}; // expect error AS3043
    dictionary c = {1}; // expect error AS3043
}
