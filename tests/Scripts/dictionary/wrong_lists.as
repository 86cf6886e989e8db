// B.13 dictionary: what a dictionary's list may look like
// covers: B13.dictionary-pair
void main()
{
    dictionary a = {{"a"}}; // expect error AS3043
    dictionary b = {{"a", 1, 2}}; // expect error AS3043
    dictionary c = {1}; // expect error AS3043
}
