// A switch with nothing but default
// covers: A5.switch
// oracle: differs (calls it empty)
void main()
{
    switch (7)
    {
        default: println("default"); // expect: default
    }
}
